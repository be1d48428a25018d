import type { PlanDto } from 'apex-types';
import { bufferFindings } from 'c/planCheckBuffer';
import { dateFindings } from 'c/planCheckDates';
import { checkOf, findingOf } from 'c/planCheckModel';
import type { Check, Finding, FindingCode, Fix, Severity } from 'c/planCheckModel';
import { peopleFindings } from 'c/planCheckPeople';
import { isVagueTitle } from 'c/planCheckWords';
import { toDay } from 'c/planDates';
import { MILESTONE, risksOf, TASK } from 'c/planModel';
import type { Item, Maybe } from 'c/planModel';
import { progressOf } from 'c/planProgress';

const RANKS: Record<Severity, number> = { strong: 0, warning: 1, hint: 2 };
/** What both sides agreed to is not for one of them to improve; these stay open. */
const IN_AGREED_PLANS: FindingCode[] = ['ABSENT_DATE', 'NO_ECONOMIC_BUYER', 'NO_OWNER', 'NO_RISK', 'ROLE_ONLY', 'TEAM_OWNER'];

/** What makes plans fail, found while one is written: the worst first, then what concerns the whole plan, then item by item. */
export function checkPlan(plan: Maybe<PlanDto>): Finding[] {
  if (!plan || plan.status === 'Completed' || plan.status === 'Cancelled') {
    return [];
  }
  const check = checkOf(plan);
  const findings = [
    ...sizeFindings(check),
    ...sideFindings(check),
    ...contentFindings(check),
    ...structureFindings(check),
    ...peopleFindings(check),
    ...dateFindings(check),
    ...bufferFindings(check)
  ];
  const places = new Map(check.items.map(({ id }, index) => [id, index]));
  const placeOf = ({ itemId }: Finding): number => (itemId === null ? -1 : (places.get(itemId) ?? 0));
  return findings
    .filter(({ code }) => check.isWriting || IN_AGREED_PLANS.includes(code))
    .sort((a, b) => RANKS[a.severity] - RANKS[b.severity] || placeOf(a) - placeOf(b));
}

function sizeFindings({ items, limits }: Check): Finding[] {
  const count = progressOf(items).total;
  const isTooLong = limits?.sizeStrongWarningItems && count > limits.sizeStrongWarningItems;
  const isLong = limits?.sizeWarningItems && count > limits.sizeWarningItems;
  if (!limits || !isLong) {
    return [];
  }
  const facts = { count, most: limits.sizeWarningItems ?? 0 };
  return [findingOf('TOO_LONG', isTooLong ? 'strong' : 'warning', null, facts)];
}

/** A few steps can be one side's; from where the least share is a whole step on, a mutual plan has work for both. */
function sideFindings({ items, limits }: Check): Finding[] {
  const countOf = (side: string): number => items.filter((item) => item.type === TASK && item.side === side).length;
  const buyer = countOf('Buyer');
  const seller = countOf('Seller');
  const wanted = ((buyer + seller) * (limits?.leastSidePercent ?? 0)) / 100;
  const least = Math.min(buyer, seller);
  return wanted >= 1 && least < wanted
    ? [findingOf('ONE_SIDED', least === 0 ? 'strong' : 'warning', null, { side: buyer < seller ? 'Buyer' : 'Seller', buyer, seller })]
    : [];
}

function contentFindings({ plan }: Check): Finding[] {
  const findings: Finding[] = [];
  if ((plan.criteria ?? []).length === 0) {
    findings.push(findingOf('NO_CRITERION', 'warning', null));
  }
  if (risksOf(plan).length === 0) {
    findings.push(findingOf('NO_RISK', 'warning', null));
  }
  return findings;
}

function structureFindings(check: Check): Finding[] {
  const milestones = check.items.filter(({ type }) => type === MILESTONE);
  const tasks = check.open.filter(({ type }) => type === TASK);
  const findings = tasks.filter(({ title }) => isVagueTitle(title)).map((item) => findingOf('VAGUE_TITLE', 'warning', item));
  if (milestones.length > 0) {
    const loose = tasks.filter(({ milestoneId }) => !check.itemsById.has(milestoneId ?? ''));
    findings.push(...loose.map((item) => findingOf('NO_MILESTONE', 'hint', item, {}, milestoneFix(check, item, milestones))));
  } else if (tasks.length > 0) {
    findings.push(findingOf('NO_MILESTONES', 'hint', null));
  }
  const silent = check.open.filter(({ type, outcome }) => type === MILESTONE && !outcome?.trim());
  return [...findings, ...silent.map((item) => findingOf('NO_OUTCOME', 'hint', item))];
}

/** The first milestone that is not reached before the task ends. */
function milestoneFix({ isWriting }: Check, item: Item, milestones: Item[]): Fix | null {
  const due = toDay(item.due);
  const later = milestones
    .filter((milestone) => milestone.status !== 'Done' && due !== null && (toDay(milestone.due) ?? -Infinity) >= due)
    .sort((a, b) => (toDay(a.due) ?? 0) - (toDay(b.due) ?? 0));
  if (!isWriting || !item.canEdit || later.length === 0) {
    return null;
  }
  const [{ id, title }] = later;
  return {
    code: 'MILESTONE',
    facts: { milestone: title },
    action: { name: 'saveItem', parameters: { itemId: item.id, fields: { milestoneId: id }, version: item.version ?? null } }
  };
}
