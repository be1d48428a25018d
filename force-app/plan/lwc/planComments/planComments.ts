import { LightningElement, api } from 'lwc';
import { toInstant } from 'c/planDates';
import { labels } from 'c/planLabels';
import type { Maybe, PlanComment } from 'c/planModel';
import { initialsOf } from 'c/planFormat';
import { sideWord } from 'c/planWords';

/**
 * Comments and a field to write one. What is typed stays until it has been saved.
 * @fires commentadd `{ body }`
 */
export default class PlanComments extends LightningElement {
  labels = labels;
  draft = '';
  problem = '';

  @api heading: Maybe<string> = null;
  @api canComment = false;
  @api busy = false;
  /** Why the last comment was not saved. */
  @api error: Maybe<string> = null;

  private given: readonly PlanComment[] = [];
  private sentAt: number | null = null;

  @api
  get comments(): readonly PlanComment[] {
    return this.given;
  }
  set comments(comments: Maybe<readonly PlanComment[]>) {
    this.given = comments ?? [];
    if (this.sentAt !== null && this.given.length > this.sentAt) {
      this.sentAt = null;
      this.draft = '';
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
    return [...this.given]
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
    return this.given.length === 0;
  }

  get message(): string {
    return this.problem || this.error || '';
  }

  get invalid(): string | null {
    return this.message ? 'true' : null;
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

  handleSend(event: Event): void {
    event.preventDefault();
    const body = this.draft.trim();
    if (!body) {
      this.problem = labels.commentEmpty;
      (this.refs?.field as HTMLTextAreaElement | undefined)?.focus();
    } else if (!this.busy) {
      this.sentAt = this.given.length;
      this.dispatchEvent(new CustomEvent('commentadd', { detail: { body } }));
    }
  }
}
