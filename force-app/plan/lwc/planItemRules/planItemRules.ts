import type { PlanDto } from 'apex-types';
import { KEY_DATE, stakeholdersOf, TASK } from 'c/planModel';
import type { Item, Maybe, Stakeholder } from 'c/planModel';
import { ROLES, roleWord, sideWord } from 'c/planWords';

/** What the list shows of an item and lets people change where it stands. */
export type Column = 'title' | 'side' | 'owner' | 'status' | 'start' | 'due' | 'durationDays' | 'bufferDays';

/** How this person changes a value: where it stands, by a move that shows its effect first, or not at all. */
export type Access = 'edit' | 'move' | null;

export interface Choice {
  value: string;
  label: string;
  /** Choices of one kind stand together under this heading. */
  group?: string;
}

const DRAFT = 'Draft';
const BUYER = 'Buyer';
const SELLER = 'Seller';
const JOINT = 'Joint';

/** The server decides; this only keeps people from beginning what it would refuse. */
export function accessTo(plan: Maybe<PlanDto>, item: Item, column: Column): Access {
  const isTask = item.type === TASK;
  switch (column) {
    case 'owner':
      return item.canEdit ? 'edit' : null;
    case 'status':
      return item.canChangeStatus && item.type !== KEY_DATE ? 'edit' : null;
    case 'title':
    case 'side':
      return item.canChangeScope ? 'edit' : null;
    case 'durationDays':
    case 'bufferDays':
      return isTask && item.canChangeScope ? 'edit' : null;
    default:
      return column === 'start' && !isTask ? null : datesAccess(plan, item);
  }
}

/** A draft is prepared; from then on dates move, with an effect on others. */
function datesAccess(plan: Maybe<PlanDto>, item: Item): Access {
  if (plan?.status === DRAFT) {
    return item.canEdit ? 'edit' : null;
  }
  return item.canMove && !item.proposed ? 'move' : null;
}

/** Whether anything can be done with it together with others. */
export function isSelectable(item: Item): boolean {
  return Boolean(item.canEdit || item.canChangeStatus || item.canWithdraw);
}

/** A buyer is always on the list of people; a seller who edits need not be. */
export function ownSide(plan: Maybe<PlanDto>): string {
  return stakeholdersOf(plan).find(({ isMe, id }) => isMe || id === plan?.myStakeholderId)?.side ?? SELLER;
}

export function otherSide(side: string): string {
  return side === BUYER ? SELLER : BUYER;
}

/** While a plan is a draft the seller side prepares all of it; later nobody hands work to the other side. */
export function sideChoices(plan: Maybe<PlanDto>): Choice[] {
  const own = ownSide(plan);
  const sides = plan?.status === DRAFT ? [own, otherSide(own), JOINT] : [own, JOINT];
  return sides.map((value) => ({ value, label: sideWord(value) }));
}

/** What the other side has to accept before it counts. */
export function isProposal(plan: Maybe<PlanDto>, side: string): boolean {
  return plan?.status === 'Agreed' || (plan?.status !== DRAFT && side === otherSide(ownSide(plan)));
}

const PERSON = 'person:';
const ROLE = 'role:';

/** People of the item's side first, then roles: roles first, names later. Empty: nobody. */
export function ownerChoices(
  plan: Maybe<PlanDto>,
  side: Maybe<string>,
  groups: { people: string; roles: string; nobody: string }
): Choice[] {
  const isNear = (person: Stakeholder): boolean => !side || side === JOINT || person.side === side;
  const people = stakeholdersOf(plan);
  return [
    { value: '', label: groups.nobody },
    ...[...people.filter(isNear), ...people.filter((person) => !isNear(person))].map(({ id, name, side: theirs }) => ({
      value: PERSON + id,
      label: `${name} (${sideWord(theirs)})`,
      group: groups.people
    })),
    ...ROLES.map((role) => ({ value: ROLE + role, label: roleWord(role), group: groups.roles }))
  ];
}

/** The choice that says who does the item now. */
export function ownerValue({ ownerId, role }: Pick<Item, 'ownerId' | 'role'>): string {
  return ownerId ? PERSON + ownerId : role ? ROLE + role : '';
}

/** A person answers for an item by name; a role waits for its person; nobody empties both. */
export function ownerFields(value: string): Record<string, string | null> {
  if (value.startsWith(PERSON)) {
    return { ownerId: value.slice(PERSON.length) };
  }
  return { ownerId: null, role: value.startsWith(ROLE) ? value.slice(ROLE.length) : null };
}
