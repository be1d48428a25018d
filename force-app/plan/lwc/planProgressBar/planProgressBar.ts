import { LightningElement, api } from 'lwc';
import type { ProgressDto } from 'apex-types';
import { formatLabel, formatNumber } from 'c/planFormat';
import { labels } from 'c/planLabels';
import type { Maybe } from 'c/planModel';
import { toProgress } from 'c/planProgress';

/** "12 of 18 done, 67 %" as a bar and in words. */
export default class PlanProgressBar extends LightningElement {
  @api progress: Maybe<ProgressDto> = null;
  /** What the progress is of, such as a side; without it, of the whole plan. */
  @api label: Maybe<string> = null;
  /** Colours the bar as the side's; `small` draws it thinner. */
  @api side: Maybe<string> = null;
  @api small = false;

  get text(): string {
    const { done, total, percent } = toProgress(this.progress);
    return total === 0 ? labels.progressEmpty : formatLabel(labels.progressText, formatNumber(done), formatNumber(total), percent);
  }

  get name(): string {
    return this.label ? formatLabel(labels.progressOf, this.label) : labels.progress;
  }

  get percent(): number {
    return toProgress(this.progress).percent;
  }

  get fillStyle(): string {
    return `width:${this.percent}%`;
  }

  get frameClass(): string {
    return `frame ${this.small ? 'small' : ''} ${this.side ? `side-${this.side.toLowerCase()}` : ''}`;
  }
}
