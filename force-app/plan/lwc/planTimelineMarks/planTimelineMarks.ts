import type { PlanDto } from 'apex-types';
import { formatDate, toDay } from 'c/planDates';
import { formatLabel } from 'c/planFormat';
import { labels } from 'c/planLabels';
import type { Maybe } from 'c/planModel';
import type { DayMark } from 'c/planTimelineDrawing';
import { labels as words } from 'c/planTimelineLabels';

/** The days of the plan itself: the next check-in and go-live. Key dates are items and mark themselves. */
export function dayMarksOf(plan: Maybe<PlanDto>): DayMark[] {
  const days: [DayMark['kind'], Maybe<string>, string][] = [
    ['go-live', plan?.goLiveDate, labels.goLive],
    ['check-in', plan?.nextCheckIn, words.checkIn]
  ];
  return days.flatMap(([kind, iso, text]) => {
    const day = toDay(iso);
    return day === null ? [] : [{ kind, day, text }];
  });
}

/** The same in words, for those who do not see the marks. */
export function dayMarksText(plan: Maybe<PlanDto>): string {
  const goLive = formatDate(plan?.goLiveDate);
  const checkIn = formatDate(plan?.nextCheckIn);
  return [goLive && `${labels.goLive}: ${goLive}.`, checkIn && formatLabel(words.nextCheckIn, checkIn)].filter(Boolean).join(' ');
}
