import type { DateChangeDto } from 'apex-types';
import { labels } from 'c/planDateInboxLabels';
import { formatDate, formatSpan } from 'c/planDates';
import { formatCount, formatLabel, formatNumber } from 'c/planFormat';
import type { Maybe } from 'c/planModel';
import { sideWord } from 'c/planWords';

/** "3 working days later". */
export function shiftText(days: Maybe<number>): string {
  if (days === null || days === undefined || days === 0) {
    return labels.sameDay;
  }
  return days > 0 ? formatCount(days, labels.laterOne, labels.laterMany) : formatCount(-days, labels.earlierOne, labels.earlierMany);
}

/** "+3", "−2", "0". */
export function signed(days: Maybe<number>): string {
  const count = days ?? 0;
  return `${count > 0 ? '+' : count < 0 ? '−' : ''}${formatNumber(Math.abs(count))}`;
}

export function spanText(start: Maybe<string>, due: Maybe<string>): string {
  return due || start ? formatSpan(start ?? due, due ?? start) : labels.noDate;
}

export function moveText({ fromStart, fromDue, toStart, toDue }: DateChangeDto): string {
  return formatLabel(labels.fromTo, spanText(fromStart, fromDue), spanText(toStart, toDue));
}

/** "Sarah Chen (Buyer), 3 May 2027"; somebody who left the plan leaves their side. */
export function whoText(name: Maybe<string>, side: Maybe<string>, on: Maybe<string>): string {
  const who = name ? (side ? `${name} (${sideWord(side)})` : name) : sideWord(side);
  return [who, formatDate(on?.slice(0, 10))].filter(Boolean).join(', ');
}
