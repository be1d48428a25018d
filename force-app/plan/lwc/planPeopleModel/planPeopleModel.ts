import type { PlanDto } from 'apex-types';
import { isFinished, itemsOf, KEY_DATE, stakeholdersOf } from 'c/planModel';
import type { Item, Maybe, Stakeholder } from 'c/planModel';

export const BUYER = 'Buyer';
export const SELLER = 'Seller';
export const JOINT = 'Joint';

/** The decision roles that a plan offers, in the order in which deals meet them. */
export const ROLES: readonly string[] = [
  'Champion',
  'Economic Buyer',
  'Technical Evaluator',
  'Security',
  'Legal',
  'Procurement',
  'End User',
  'Executive Sponsor',
  'Account Executive',
  'Solution Engineer',
  'Implementation'
];

/** A role on one side: who has it, and which open items wait for a name. */
export interface Role {
  role: string;
  side: string;
  people: Stakeholder[];
  waiting: Item[];
}

export interface Ownership {
  open: Item[];
  overdue: number;
}

/** Open work of a person; what is late comes first. */
export function ownershipOf(plan: Maybe<PlanDto>, personId: string): Ownership {
  const open = itemsOf(plan)
    .filter((item) => item.ownerId === personId && !isFinished(item) && !item.proposed)
    .sort((a, b) => (a.due ?? '9').localeCompare(b.due ?? '9'));
  return { open, overdue: open.filter(({ overdue }) => overdue).length };
}

/** What the buyer side has to fill, and every role of either side for which an open item waits. */
export function rolesOf(plan: Maybe<PlanDto>): Role[] {
  const waiting = itemsOf(plan).filter(
    (item) => item.role && !item.ownerId && !isFinished(item) && !item.proposed && item.type !== KEY_DATE
  );
  const roleOn = (role: string, side: string): Role => ({
    role,
    side,
    people: stakeholdersOf(plan).filter((person) => person.side === side && person.decisionRole === role),
    waiting: waiting.filter((item) => item.role === role && (item.side === side || (item.side === JOINT && sideOf(role) === side)))
  });
  const needed = (plan?.neededRoles ?? []).map((role) => roleOn(role, BUYER));
  const others = [...new Set(waiting.map(({ role }) => role ?? ''))]
    .flatMap((role) => [roleOn(role, BUYER), roleOn(role, SELLER)])
    .filter((role) => role.waiting.length > 0 && !needed.some((other) => other.role === role.role && other.side === role.side));
  const order = ({ role, side }: Role): number => (side === BUYER ? 0 : 100) + (ROLES.indexOf(role) + 1 || 50);
  return [...needed, ...others].sort((a, b) => order(a) - order(b));
}

/** On which side a role is usually found, for joint items. */
function sideOf(role: string): string {
  return ['Account Executive', 'Solution Engineer', 'Implementation'].includes(role) ? SELLER : BUYER;
}

/** Who decides about the buyer's list once somebody there can. */
export function buyerEditors(plan: Maybe<PlanDto>): Stakeholder[] {
  return stakeholdersOf(plan).filter(({ side, rights, invited }) => side === BUYER && rights === 'Editor' && invited);
}
