import { formatLabel } from 'c/planFormat';
import type { Item } from 'c/planModel';
import { hitAt } from 'c/planMoveHits';
import { labels } from 'c/planMoveLabels';
import type { LinkRules } from 'c/planMoveLinks';
import { refusalText } from 'c/planMoveWords';
import type { HintLine } from 'c/planMoveWords';
import { INTERNAL } from 'c/planTimelineBars';
import { NO_ROW } from 'c/planTimelineModel';
import type { TimelineModel } from 'c/planTimelineModel';

/** A dependency that is being drawn from one item to whatever lies under the pointer. */
export class LinkDrawing {
  readonly predecessor: Item;
  /** The item that would wait; null while it may not. */
  successorId: string | null = null;
  line: HintLine;
  private readonly model: TimelineModel;
  private readonly rules: LinkRules;
  private readonly items: ReadonlyMap<string, Item>;
  private readonly isAgreed: boolean;

  constructor(model: TimelineModel, rules: LinkRules, items: readonly Item[], predecessor: Item, isAgreed: boolean) {
    this.model = model;
    this.rules = rules;
    this.items = new Map(items.map((item) => [item.id, item]));
    this.predecessor = predecessor;
    this.isAgreed = isAgreed;
    this.line = this.hint(formatLabel(labels.linkChoose, predecessor.title));
  }

  /** Where the pointer is, seen from the timeline's corner. */
  to({ x, y }: { x: number; y: number }): void {
    const { row, index } = hitAt(this.model, x, y);
    const bar = this.model.layout.bars[index];
    const successor = bar && bar.type !== INTERNAL ? this.items.get(bar.id) : undefined;
    this.successorId = null;
    this.model.dropRow = successor && successor !== this.predecessor ? row : NO_ROW;
    this.model.dropAllowed = false;
    if (!successor || successor === this.predecessor) {
      this.line = this.hint(formatLabel(labels.linkChoose, this.predecessor.title));
      return;
    }
    const refusal = this.rules.refusalOf(this.predecessor.id, successor.id);
    if (refusal) {
      this.line = this.hint(refusalText(refusal, this.predecessor.title, successor.title, this.isAgreed), true);
      return;
    }
    this.successorId = successor.id;
    this.model.dropAllowed = true;
    this.line = this.hint(formatLabel(labels.linkWaits, this.predecessor.title, successor.title));
  }

  private hint(text: string, isWarning = false): HintLine {
    return { key: 'link', text, className: isWarning ? 'line warning' : 'line' };
  }
}
