import { LightningElement, api } from 'lwc';
import { requestAction } from 'c/planActions';
import { toInstant } from 'c/planDates';
import { labels } from 'c/planLabels';
import type { Maybe, PlanComment } from 'c/planModel';
import { initialsOf } from 'c/planFormat';
import { sideWord } from 'c/planWords';

/** Comments on the plan or on one item, and a field to write one. What is typed stays until it has been saved. */
export default class PlanComments extends LightningElement {
  labels = labels;
  draft = '';
  problem = '';
  busy = false;

  @api heading: Maybe<string> = null;
  /** The item that is talked about; without one it is the plan. */
  @api itemId: Maybe<string> = null;
  @api canComment = false;
  @api comments: Maybe<readonly PlanComment[]> = null;

  get title(): string {
    return this.heading || labels.comments;
  }

  get entries(): {
    id: string;
    body: string;
    author: string;
    side: string;
    initials: string;
    avatarClass: string;
    createdOn: number | null;
  }[] {
    return [...(this.comments ?? [])]
      .sort((a, b) => ((a.createdOn ?? '') < (b.createdOn ?? '') ? -1 : 1))
      .map(({ id, body, authorName, side, createdOn }) => ({
        id,
        body,
        author: authorName ?? '',
        side: sideWord(side),
        initials: initialsOf(authorName),
        avatarClass: `avatar side-${(side ?? '').toLowerCase()}`,
        createdOn: toInstant(createdOn)
      }));
  }

  get isEmpty(): boolean {
    return !this.comments?.length;
  }

  get invalid(): string | null {
    return this.problem ? 'true' : null;
  }

  get sendLabel(): string {
    return this.busy ? labels.saving : labels.commentSend;
  }

  /** Empties the field once the comment has been saved. */
  renderedCallback(): void {
    const field = this.refs?.field as HTMLTextAreaElement | undefined;
    if (field && field.value !== this.draft) {
      field.value = this.draft;
    }
  }

  handleInput(event: Event): void {
    this.draft = (event.target as HTMLTextAreaElement).value;
    this.problem = '';
  }

  async handleSend(event: Event): Promise<void> {
    event.preventDefault();
    const body = this.draft.trim();
    if (!body) {
      this.problem = labels.commentEmpty;
      (this.refs?.field as HTMLTextAreaElement | undefined)?.focus();
    } else if (!this.busy) {
      this.busy = true;
      const result = await requestAction(this, 'addComment', { itemId: this.itemId ?? null, body });
      this.busy = false;
      this.draft = result.saved ? '' : this.draft;
      this.problem = result.saved ? '' : (result.problem ?? '');
    }
  }
}
