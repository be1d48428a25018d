import { LightningElement, api } from 'lwc';
import type { SchedulePreviewDto } from 'apex-types';
import { formatDate } from 'c/planDates';
import { formatCount, formatLabel, formatNumber } from 'c/planFormat';
import { labels as planLabels } from 'c/planLabels';
import { KEY_DATE, TASK } from 'c/planModel';
import type { Dependency, Item, Maybe } from 'c/planModel';
import { labels } from 'c/sellerCreateLabels';
import { isChanged, takenBack, UNCHANGED, withLength, withoutStep } from 'c/sellerCreateShape';
import type { PlanShape } from 'c/sellerCreateShape';

/**
 * The schedule that a plan would have, whether it fits, and if not the three ways out: later, without some steps, or shorter ones.
 * @fires golivechoose `{ goLiveDate }`
 * @fires shapechange `{ shape }`
 */
export default class SellerSchedulePreview extends LightningElement {
  labels = labels;
  planLabels = planLabels;

  @api preview: Maybe<SchedulePreviewDto> = null;
  @api error: Maybe<string> = null;
  /** Whether everything is chosen that a schedule needs. */
  @api ready = false;
  @api goLiveDate: Maybe<string> = null;
  @api shape: PlanShape = UNCHANGED;
  /** A newer schedule is being worked out. */
  @api loading = false;

  get hasPreview(): boolean {
    return this.ready && Boolean(this.preview) && !this.error;
  }

  get isWaiting(): boolean {
    return !this.ready;
  }

  get previewClass(): string {
    return this.loading ? 'schedule stale' : 'schedule';
  }

  get feasibleText(): string {
    const count = formatNumber((this.preview?.items ?? []).filter(({ type }) => type !== KEY_DATE).length);
    return formatLabel(labels.feasible, count, formatDate(this.goLiveDate));
  }

  get infeasibleText(): string {
    return formatCount(this.preview?.missingDays ?? 0, labels.infeasibleOne, labels.infeasibleMany);
  }

  get earliestText(): string {
    return formatLabel(labels.earliest, formatDate(this.preview?.earliestGoLive, 'long'));
  }

  get useEarliestLabel(): string {
    return formatLabel(labels.useEarliest, formatDate(this.preview?.earliestGoLive));
  }

  get chain(): { id: string; title: string; isTask: boolean; days: string; keepLabel: string; daysLabel: string }[] {
    const items = new Map((this.preview?.items ?? []).map((item) => [item.id, item]));
    return (this.preview?.chainIds ?? []).map((id) => {
      const item = items.get(id);
      const title = item?.title ?? '';
      return {
        id,
        title,
        isTask: item?.type === TASK,
        days: String(item?.durationDays ?? ''),
        keepLabel: formatLabel(labels.keepStep, title),
        daysLabel: formatLabel(labels.daysOf, title)
      };
    });
  }

  get hasChanges(): boolean {
    return isChanged(this.shape);
  }

  get changes(): { id: string; text: string; label: string }[] {
    const { leftOut, lengths, originals } = this.shape;
    const titleOf = (id: string): string => originals[id]?.title ?? '';
    const entries = [
      ...leftOut.map((id) => ({ id, text: formatLabel(labels.leftOut, titleOf(id)) })),
      ...Object.entries(lengths)
        .filter(([id]) => !leftOut.includes(id))
        .map(([id, days]) => ({
          id,
          text: formatLabel(labels.shortened, titleOf(id), formatNumber(days), formatNumber(originals[id]?.days ?? 0))
        }))
    ];
    return entries.map((entry) => ({ ...entry, label: formatLabel(labels.takeBackOf, titleOf(entry.id)) }));
  }

  get items(): Item[] {
    return (this.preview?.items ?? []) as Item[];
  }

  get dependencies(): Dependency[] {
    return (this.preview?.dependencies ?? []) as Dependency[];
  }

  handleUseEarliest(): void {
    this.dispatchEvent(new CustomEvent('golivechoose', { detail: { goLiveDate: this.preview?.earliestGoLive ?? '' } }));
  }

  handleKeep(event: Event): void {
    const { id = '' } = (event.target as HTMLElement).dataset;
    this.send(withoutStep(this.shape, id, this.preview));
  }

  handleDays(event: Event): void {
    const input = event.target as HTMLInputElement;
    const days = Number(input.value);
    if (Number.isInteger(days) && days >= 1) {
      this.send(withLength(this.shape, input.dataset.id ?? '', days, this.preview));
    }
  }

  handleTakeBack(event: Event): void {
    this.send(takenBack(this.shape, (event.currentTarget as HTMLElement).dataset.id ?? ''));
  }

  private send(shape: PlanShape): void {
    this.dispatchEvent(new CustomEvent('shapechange', { detail: { shape } }));
  }
}
