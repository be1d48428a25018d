import { LightningElement, api } from 'lwc';
import type { MoveEffectDto, MovedItemDto } from 'apex-types';
import { formatSpan, toDay } from 'c/planDates';
import { formatCount, formatLabel, formatMoney } from 'c/planFormat';
import { labels as common } from 'c/planLabels';
import type { Maybe } from 'c/planModel';
import { labels } from 'c/planMoveLabels';
import { goLiveText } from 'c/planMoveWords';
import { classPart, sideWord } from 'c/planWords';

interface MovedRow {
  key: string;
  title: string;
  side: string;
  sideClass: string;
  from: string;
  to: string;
  shift: string;
}

const MOST_ROWS = 12;

/** What a move would do, before it is made: who decides, what moves, what becomes of go-live and what that costs. */
export default class PlanMoveEffect extends LightningElement {
  labels = labels;
  common = common;

  @api effect: Maybe<MoveEffectDto> = null;
  /** Who would have to accept it. */
  @api otherSide = '';
  /** Nobody but the seller side sees the plan yet. */
  @api isDraft = false;

  get refusal(): Maybe<string> {
    return this.effect?.refusal;
  }

  get verdictClass(): string {
    return this.effect?.appliesAtOnce ? 'verdict applies' : 'verdict proposes';
  }

  get verdict(): string {
    return this.effect?.appliesAtOnce ? labels.applies : formatLabel(labels.proposes, this.otherSide);
  }

  get verdictHint(): string {
    if (!this.effect?.appliesAtOnce) {
      return labels.proposesHint;
    }
    return this.isDraft ? labels.appliesDraft : labels.appliesHint;
  }

  get reasons(): { key: string; text: string }[] {
    return (this.effect?.reasons ?? []).map((text, index) => ({ key: String(index), text }));
  }

  get goLive(): string {
    const { effect } = this;
    return goLiveText({ goLiveAfter: toDay(effect?.goLiveAfter), goLiveShiftDays: effect?.goLiveShiftDays ?? null });
  }

  get goLiveClass(): string {
    return this.effect?.goLiveShiftDays ? 'go-live strong' : 'go-live';
  }

  get cost(): string | null {
    const { cost, currencyIsoCode } = this.effect ?? {};
    return cost ? formatLabel(labels.cost, formatMoney(cost, currencyIsoCode)) : null;
  }

  get moved(): MovedRow[] {
    return (this.effect?.moved ?? []).slice(0, MOST_ROWS).map(rowOf);
  }

  get more(): string | null {
    const left = (this.effect?.moved?.length ?? 0) - MOST_ROWS;
    return left > 0 ? formatLabel(labels.more, left) : null;
  }
}

function rowOf(item: MovedItemDto): MovedRow {
  return {
    key: item.itemId ?? '',
    title: item.title ?? '',
    side: sideWord(item.side),
    sideClass: `side side-${classPart(item.side ?? '')}`,
    from: formatSpan(item.fromStart, item.fromDue) || common.dateToBeDecided,
    to: formatSpan(item.toStart, item.toDue),
    shift: shiftText(item.shiftDays ?? 0)
  };
}

function shiftText(days: number): string {
  if (days === 0) {
    return '';
  }
  return days > 0 ? formatCount(days, labels.laterOne, labels.laterMany) : formatCount(-days, labels.earlierOne, labels.earlierMany);
}
