import { findingOf } from 'c/planCheckModel';
import type { Check, Finding, Fix } from 'c/planCheckModel';
import { isTeamName } from 'c/planCheckWords';
import { stakeholdersOf, TASK } from 'c/planModel';
import type { Item, Stakeholder } from 'c/planModel';

const ECONOMIC_BUYER = 'Economic Buyer';

/** One named person for each task, and somebody who decides about the money. */
export function peopleFindings(check: Check): Finding[] {
  const people = stakeholdersOf(check.plan);
  const findings = check.open.filter((item) => item.type === TASK).map((item) => ownerFinding(item, people));
  if (!people.some(({ side, decisionRole }) => side === 'Buyer' && decisionRole === ECONOMIC_BUYER)) {
    findings.push(findingOf('NO_ECONOMIC_BUYER', 'warning', null));
  }
  return findings.filter((finding) => finding !== null);
}

function ownerFinding(item: Item, people: Stakeholder[]): Finding | null {
  const owner = people.find(({ id }) => id === item.ownerId);
  const name = owner?.name ?? item.ownerName;
  if (!name) {
    const fix = assignFix(item, people);
    return item.role ? findingOf('ROLE_ONLY', 'hint', item, { role: item.role }, fix) : findingOf('NO_OWNER', 'warning', item, {}, fix);
  }
  return isTeamName(name) ? findingOf('TEAM_OWNER', 'warning', item, { name }, assignFix(item, people)) : null;
}

/** The one person with the item's role, as the server chooses too; with two it is not ours to choose. */
function assignFix(item: Item, people: Stakeholder[]): Fix | null {
  const isOfItsSide = ({ side }: Stakeholder): boolean => item.side === 'Joint' || side === item.side;
  const able = people.filter((person) => item.role && person.decisionRole === item.role && isOfItsSide(person) && !isTeamName(person.name));
  if (able.length !== 1 || !item.canEdit) {
    return null;
  }
  const [{ id, name }] = able;
  return {
    code: 'ASSIGN',
    facts: { name },
    action: { name: 'saveItem', parameters: { itemId: item.id, fields: { ownerId: id }, version: item.version ?? null } }
  };
}
