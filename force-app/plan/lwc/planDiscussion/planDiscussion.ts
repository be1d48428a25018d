import { LightningElement, api } from 'lwc';
import type { PlanDto } from 'apex-types';
import { toInstant } from 'c/planDates';
import { labels } from 'c/planDiscussionLabels';
import { formatLabel, initialsOf } from 'c/planFormat';
import { commentsOf, itemsOf } from 'c/planModel';
import type { Maybe, PlanComment } from 'c/planModel';
import { classPart, sideWord } from 'c/planWords';

/** Older ones are read at their items. */
const MOST_SHOWN = 30;

interface Entry {
  id: string;
  itemId: string;
  title: string;
  titleLabel: string;
  body: string;
  author: string;
  side: string;
  initials: string;
  avatarClass: string;
  createdOn: number | null;
}

/**
 * What is said about the plan as a whole, and what was said about its items, the newest first.
 * @fires planaction
 * @fires itemopen `{ itemId }`
 */
export default class PlanDiscussion extends LightningElement {
  labels = labels;

  @api plan: Maybe<PlanDto> = null;

  get comments(): PlanComment[] {
    return commentsOf(this.plan, null);
  }

  get canComment(): boolean {
    return Boolean(this.plan?.canComment);
  }

  get onItems(): Entry[] {
    const titles = new Map(itemsOf(this.plan).map(({ id, title }) => [id, title]));
    return ((this.plan?.comments ?? []) as PlanComment[])
      .filter(({ itemId }) => itemId && titles.has(itemId))
      .sort((a, b) => (b.createdOn ?? '').localeCompare(a.createdOn ?? ''))
      .slice(0, MOST_SHOWN)
      .map(({ id, itemId, body, authorName, side, createdOn }) => {
        const title = titles.get(itemId ?? '') ?? '';
        return {
          id,
          itemId: itemId ?? '',
          title,
          titleLabel: formatLabel(labels.onItem, title),
          body,
          author: authorName ?? '',
          side: sideWord(side),
          initials: initialsOf(authorName),
          avatarClass: `avatar side-${classPart(side)}`,
          createdOn: toInstant(createdOn)
        };
      });
  }

  get hasOnItems(): boolean {
    return this.onItems.length > 0;
  }

  handleItem(event: Event): void {
    const itemId = (event.currentTarget as HTMLElement).dataset.id;
    this.dispatchEvent(new CustomEvent('itemopen', { detail: { itemId } }));
  }
}
