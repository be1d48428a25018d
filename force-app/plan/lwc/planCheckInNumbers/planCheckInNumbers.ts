import { LightningElement, api } from 'lwc';
import type { CheckInNumbersDto } from 'apex-types';
import { labels } from 'c/planCheckInLabels';
import { formatDate } from 'c/planDates';
import { formatCount, formatLabel } from 'c/planFormat';
import { labels as planLabels } from 'c/planLabels';
import type { Maybe } from 'c/planModel';
import { toProgress } from 'c/planProgress';
import { healthWord } from 'c/planWords';

interface Tile {
  key: string;
  label: string;
  now: string;
  then: string;
  className: string;
}

/** Where the plan stands, beside where it stood the last time. */
export default class PlanCheckInNumbers extends LightningElement {
  labels = labels;

  @api now: Maybe<CheckInNumbersDto> = null;
  @api lastTime: Maybe<CheckInNumbersDto> = null;

  get isFirst(): boolean {
    return !this.lastTime;
  }

  get tiles(): Tile[] {
    const tile = (key: string, label: string, textOf: (numbers: CheckInNumbersDto) => string): Tile => {
      const now = textOf(this.now ?? {}) || labels.unknown;
      const then = this.lastTime ? textOf(this.lastTime) || labels.unknown : '';
      return { key, label, now, then, className: then && then !== now ? 'tile changed' : 'tile' };
    };
    return [
      tile('progress', labels.progress, ({ progress }) => {
        const { done, total, percent } = toProgress(progress);
        return formatLabel(planLabels.progressText, done, total, percent);
      }),
      tile('goLive', labels.goLive, ({ projectedGoLive }) => formatDate(projectedGoLive)),
      tile('slip', labels.slip, ({ slipDays }) => slipText(slipDays)),
      tile('health', labels.health, ({ health }) => healthWord(health))
    ];
  }
}

function slipText(days: Maybe<number>): string {
  if (days === null || days === undefined) {
    return '';
  }
  if (days === 0) {
    return planLabels.slipOnTime;
  }
  return days > 0
    ? formatCount(days, planLabels.slipLateOne, planLabels.slipLateMany)
    : formatCount(-days, planLabels.slipEarlyOne, planLabels.slipEarlyMany);
}
