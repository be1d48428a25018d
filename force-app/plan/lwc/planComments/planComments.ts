import { LightningElement, api } from 'lwc';
import { requestAction } from 'c/planActions';
import { toInstant } from 'c/planDates';
import { labels } from 'c/planLabels';
import { initialsOf } from 'c/planFormat';
import type { Maybe, PlanComment } from 'c/planModel';
import { sideWord } from 'c/planWords';

/**
 * Comments on a plan or on one of its items, and a field to write one. What is typed stays until it has been saved.
 * @fires planaction
 */
export default class PlanComments extends LightningElement {
  labels = labels;
  draft = '';
  problem = '';

  @api heading: Maybe<string> = null;
  @api canComment = false;
  @api comments: Maybe<readonly PlanComment[]> = null;

  busy = false;
  private drafts: Record<string, string> = {};
  private givenId: string | null = null;

  /** The item that they are about; null: the plan. */
  @api
  get itemId(): string | null {
    return this.givenId;
  }
  set itemId(itemId: Maybe<string>) {
    if ((itemId ?? null) !== this.givenId) {
      // What was begun about another item is there again when that one is.
      this.drafts[this.givenId ?? ''] = this.draft;
      this.givenId = itemId ?? null;
      this.draft = this.drafts[this.givenId ?? ''] ?? '';
      this.problem = '';
    }
  }

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
    return (this.comments ?? []).length === 0;
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
    const itemId = this.givenId;
    if (!body) {
      this.problem = labels.commentEmpty;
      (this.refs?.field as HTMLTextAreaElement | undefined)?.focus();
      return;
    }
    if (this.busy) {
      return;
    }
    this.busy = true;
    this.problem = '';
    const result = await requestAction(this, 'addComment', { itemId, body });
    this.busy = false;
    if (this.givenId !== itemId) {
      this.drafts[itemId ?? ''] = result.saved ? '' : body;
    } else if (result.saved) {
      this.draft = '';
    } else {
      this.problem = result.problem ?? '';
    }
  }
}
