import { labels } from 'c/planAdviceLabels';
import type { Finding, FindingCode, Fix, FixCode } from 'c/planCheckModel';
import { formatDate } from 'c/planDates';
import { formatCount, formatLabel, formatNumber } from 'c/planFormat';
import { roleWord, sideWord } from 'c/planWords';

type Text = string | number;

/** What each finding says, with what goes into its places. */
const SENTENCES: Record<FindingCode, (facts: Finding['facts']) => string> = {
  ABSENT_DATE: ({ title, name, from, until }) => formatLabel(labels.absentDate, title, name, date(from), date(until)),
  DAY_OFF: ({ title, date: day }) => formatLabel(labels.dayOff, title, date(day)),
  NO_BUFFER: ({ title, predecessor, days, wanted }) => formatLabel(labels.noBuffer, title, predecessor, days, wanted),
  NO_CRITERION: () => labels.noCriterion,
  NO_DATE: ({ title }) => formatLabel(labels.noDate, title),
  NO_ECONOMIC_BUYER: () => formatLabel(labels.noEconomicBuyer, roleWord('Economic Buyer')),
  NO_MILESTONE: ({ title }) => formatLabel(labels.noMilestone, title),
  NO_MILESTONES: () => labels.noMilestones,
  NO_OUTCOME: ({ title }) => formatLabel(labels.noOutcome, title),
  NO_OWNER: ({ title }) => formatLabel(labels.noOwner, title),
  NO_RISK: () => labels.noRisk,
  ONE_SIDED: ({ side, buyer, seller }) =>
    formatLabel(labels.oneSided, sideWord(String(side)), Math.min(Number(buyer), Number(seller)), Number(buyer) + Number(seller)),
  ROLE_ONLY: ({ title, role }) => formatLabel(labels.roleOnly, title, roleWord(String(role))),
  TEAM_OWNER: ({ title, name }) => formatLabel(labels.teamOwner, title, name),
  TOO_LONG: ({ count, most }) => formatLabel(labels.tooLong, formatNumber(Number(count)), formatNumber(Number(most))),
  VAGUE_TITLE: ({ title }) => formatLabel(labels.vagueTitle, title)
};

const FIXES: Record<FixCode, (facts: Fix['facts']) => string> = {
  ASSIGN: ({ name }) => formatLabel(labels.fixAssign, name),
  BUFFER: ({ days }) => formatLabel(labels.fixBuffer, workingDays(days)),
  DATE: ({ date: day }) => formatLabel(labels.fixDate, date(day)),
  EARLIER: ({ days, count }) =>
    formatLabel(Number(count) > 1 ? labels.fixEarlierMany : labels.fixEarlier, workingDays(days), Number(count) - 1),
  LATER: ({ date: day }) => formatLabel(labels.fixMove, date(day)),
  MILESTONE: ({ milestone }) => formatLabel(labels.fixMilestone, milestone),
  MOVE: ({ date: day }) => formatLabel(labels.fixMove, date(day))
};

export function findingText({ code, facts }: Finding): string {
  return SENTENCES[code](facts);
}

export function fixText({ code, facts }: Fix): string {
  return FIXES[code](facts);
}

function date(iso: Text): string {
  return formatDate(String(iso));
}

function workingDays(count: Text): string {
  return formatCount(Number(count), labels.day, labels.days);
}
