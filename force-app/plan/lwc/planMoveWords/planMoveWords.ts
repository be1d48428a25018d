import type { WorkCalendar } from 'c/planEngineCalendar';
import type { PlanMoveResult, ProposedDates } from 'c/planEngineModel';
import { formatDay } from 'c/planDates';
import { formatCount, formatLabel } from 'c/planFormat';
import { labels as common } from 'c/planLabels';
import type { LinkRefusal } from 'c/planMoveLinks';
import { workingDays } from 'c/planMoveDates';
import { labels } from 'c/planMoveLabels';

/** A line of the hint beside the pointer; a warning is marked by more than its colour. */
export interface HintLine {
  key: string;
  text: string;
  className: string;
}

export type TitleOf = (itemId: string) => string;

/** "10 May – 14 May, 5 working days". */
export function datesText(calendar: WorkCalendar, { start, due }: ProposedDates): string {
  if (start === null || due === null || start === due) {
    const day = due ?? start;
    return day === null ? common.dateToBeDecided : formatDay(day, 'medium');
  }
  const days = formatCount(workingDays(calendar, start, due), common.daysOne, common.daysMany);
  return `${formatDay(start, 'short')} – ${formatDay(due, 'short')}, ${days}`;
}

/** What a move does, most important first: what it breaks, go-live, the others. */
export function effectLines(effect: PlanMoveResult, titleOf: TitleOf): HintLine[] {
  const warnings = [
    ...effect.tooEarly.map(({ predecessor, missingDays }) =>
      formatCount(missingDays, labels.tooEarlyOne, labels.tooEarlyMany, titleOf(predecessor))
    ),
    ...effect.brokenFixedDates.map(({ key }) => formatLabel(labels.fixedDate, titleOf(key)))
  ];
  const others = Math.max(effect.moved.length - 1, 0);
  const lines = [
    ...warnings.map((text) => ({ text, className: 'line warning' })),
    { text: goLiveText(effect), className: effect.goLiveShiftDays ? 'line strong' : 'line' },
    { text: others === 0 ? labels.othersNone : formatCount(others, labels.othersOne, labels.othersMany), className: 'line' }
  ];
  return lines.map((line, index) => ({ ...line, key: String(index) }));
}

export function goLiveText({ goLiveAfter, goLiveShiftDays }: Pick<PlanMoveResult, 'goLiveAfter' | 'goLiveShiftDays'>): string {
  if (goLiveAfter === null) {
    return labels.goLiveOpen;
  }
  const day = formatDay(goLiveAfter, 'medium');
  const shift = goLiveShiftDays ?? 0;
  if (shift === 0) {
    return formatLabel(labels.goLiveStays, day);
  }
  return shift > 0
    ? formatCount(shift, labels.goLiveLaterOne, labels.goLiveLaterMany, day)
    : formatCount(-shift, labels.goLiveEarlierOne, labels.goLiveEarlierMany, day);
}

export function refusalText(refusal: LinkRefusal, predecessor: string, successor: string, isAgreed: boolean): string {
  switch (refusal.because) {
    case 'itself':
      return labels.linkItself;
    case 'exists':
      return formatLabel(labels.linkExists, predecessor, successor);
    case 'circle':
      return formatLabel(labels.linkCircle, refusal.chain.join(' → '));
    default:
      return isAgreed ? labels.linkAgreed : formatLabel(labels.linkRights, predecessor, successor);
  }
}
