import type { PlanDto } from 'apex-types';
import { formatDate, toDay } from 'c/planDates';
import { formatNumber } from 'c/planFormat';
import { labels } from 'c/planFieldLabels';
import { itemsOf, stakeholdersOf } from 'c/planModel';
import type { PlanQuestion } from 'c/planSession';
import { criterionWord, levelWord, riskStatusWord, roleWord, sideWord, statusWord, typeWord } from 'c/planWords';

/** One field that two people changed. */
export interface ConflictRow {
  name: string;
  label: string;
  mine: string;
  theirs: string;
}

type Value = string | number | boolean | null | undefined;

/** Picklists whose values have words of their own; a risk's status is told from an item's by the record. */
const VALUE_WORDS: Record<string, (value: string) => string> = {
  type: typeWord,
  side: sideWord,
  role: roleWord,
  decisionRole: roleWord,
  probability: levelWord,
  impact: levelWord,
  met: criterionWord
};

/** What the person entered beside what stands there now, field by field. */
export function conflictRows({ record, mine, plan }: Extract<PlanQuestion, { kind: 'conflict' }>): ConflictRow[] {
  const theirs = (record.recordIn(plan) ?? {}) as Record<string, Value>;
  return Object.keys(mine).map((name) => ({
    name,
    label: (labels as Record<string, string>)[name] ?? name,
    mine: valueWord(name, mine[name], plan, record.kind === 'risk'),
    theirs: valueWord(name, theirs[name], plan, record.kind === 'risk')
  }));
}

/** A field's value as people read it. */
export function valueWord(name: string, value: Value, plan: PlanDto, isRisk = false): string {
  if (value === null || value === undefined || value === '') {
    return labels.empty;
  }
  if (typeof value === 'boolean') {
    return value ? labels.yes : labels.no;
  }
  if (typeof value === 'number') {
    return formatNumber(value);
  }
  if (name === 'status') {
    return isRisk ? riskStatusWord(value) : statusWord(value);
  }
  if (name.endsWith('Id')) {
    return nameOf(value, plan);
  }
  return VALUE_WORDS[name]?.(value) ?? (toDay(value) === null ? value : formatDate(value, 'medium'));
}

function nameOf(id: string, plan: PlanDto): string {
  return itemsOf(plan).find((item) => item.id === id)?.title ?? stakeholdersOf(plan).find((person) => person.id === id)?.name ?? id;
}
