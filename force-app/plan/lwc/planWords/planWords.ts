import { labels } from 'c/planLabels';
import type { Maybe } from 'c/planModel';

const STATUSES: Record<string, string> = {
  'Not Started': labels.statusNotStarted,
  'In Progress': labels.statusInProgress,
  Blocked: labels.statusBlocked,
  Done: labels.statusDone,
  'Not Needed': labels.statusNotNeeded
};

const SIDES: Record<string, string> = {
  Buyer: labels.sideBuyer,
  Seller: labels.sideSeller,
  Joint: labels.sideJoint
};

const TYPES: Record<string, string> = {
  Milestone: labels.typeMilestone,
  Task: labels.typeTask,
  'Key Date': labels.typeKeyDate
};

const PLAN_STATUSES: Record<string, string> = {
  Draft: labels.planDraft,
  Shared: labels.planShared,
  Agreed: labels.planAgreed,
  Completed: labels.planCompleted,
  Cancelled: labels.planCancelled
};

const HEALTHS: Record<string, string> = {
  'On Track': labels.healthOnTrack,
  'At Risk': labels.healthAtRisk,
  'Off Track': labels.healthOffTrack
};

const ROLE_WORDS: Record<string, string> = {
  Champion: labels.roleChampion,
  'Economic Buyer': labels.roleEconomicBuyer,
  'Technical Evaluator': labels.roleTechnicalEvaluator,
  Security: labels.roleSecurity,
  Legal: labels.roleLegal,
  Procurement: labels.roleProcurement,
  'End User': labels.roleEndUser,
  'Executive Sponsor': labels.roleExecutiveSponsor,
  'Account Executive': labels.roleAccountExecutive,
  'Solution Engineer': labels.roleSolutionEngineer,
  Implementation: labels.roleImplementation
};

const LEVELS: Record<string, string> = {
  Low: labels.levelLow,
  Medium: labels.levelMedium,
  High: labels.levelHigh
};

const SIGN_OFFS: Record<string, string> = {
  Pending: labels.signOffPending,
  Agreed: labels.signOffAgreed,
  Objected: labels.signOffObjected
};

const CRITERIA: Record<string, string> = {
  Open: labels.criterionOpen,
  Met: labels.criterionMet,
  'Not Met': labels.criterionNotMet
};

const RISK_STATUSES: Record<string, string> = {
  Open: labels.riskOpen,
  Mitigated: labels.riskMitigated,
  Occurred: labels.riskOccurred,
  Closed: labels.riskClosed
};

/** The decision roles, as they are stored. */
export const ROLES: readonly string[] = Object.keys(ROLE_WORDS);

/** An unknown value, such as one that an admin added, is shown as it is. */
const wordFrom =
  (words: Record<string, string>) =>
  (value: Maybe<string>): string => {
    return value ? (words[value] ?? value) : '';
  };

export const statusWord = wordFrom(STATUSES);
export const sideWord = wordFrom(SIDES);
export const typeWord = wordFrom(TYPES);
export const planStatusWord = wordFrom(PLAN_STATUSES);
export const healthWord = wordFrom(HEALTHS);
export const roleWord = wordFrom(ROLE_WORDS);
export const levelWord = wordFrom(LEVELS);
export const signOffWord = wordFrom(SIGN_OFFS);
export const criterionWord = wordFrom(CRITERIA);
export const riskStatusWord = wordFrom(RISK_STATUSES);

/** "In Progress" → "in-progress": a value as a part of a CSS class. */
export function classPart(value: Maybe<string>): string {
  return (value ?? 'none').toLowerCase().replace(/[^a-z]+/g, '-');
}
