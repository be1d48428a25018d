import { LightningElement, api } from 'lwc';
import { formatCount, formatLabel, formatNumber } from 'c/planFormat';
import type { Maybe } from 'c/planModel';
import { labels } from 'c/planPeopleLabels';
import { BUYER } from 'c/planPeopleModel';
import type { Role } from 'c/planPeopleModel';
import { roleWord, sideWord } from 'c/planWords';

interface RoleView {
  key: string;
  role: string;
  side: string;
  name: string;
  who: string;
  className: string;
  canAssign: boolean;
  assignLabel: string;
  waiting: string;
  isListed: boolean;
  listOpen: string;
  items: { id: string; title: string }[];
}

/**
 * Which decision roles have a name, and what waits for one: roles first, names second.
 * @fires roleassign `{ role, side }`
 */
export default class PlanRoleCoverage extends LightningElement {
  labels = labels;
  openKey: string | null = null;

  @api roles: Maybe<readonly Role[]> = null;
  /** Sides whose people the user names. */
  @api keeps: Maybe<readonly string[]> = null;
  @api company: Maybe<string> = null;

  get hasRoles(): boolean {
    return (this.roles ?? []).length > 0;
  }

  get summary(): string {
    const buyers = (this.roles ?? []).filter(({ side }) => side === BUYER);
    const named = buyers.filter(({ people }) => people.length > 0).length;
    const company = this.company || sideWord(BUYER);
    return named === buyers.length
      ? formatLabel(labels.rolesAll, company)
      : formatLabel(labels.rolesSome, formatNumber(named), formatNumber(buyers.length), company);
  }

  get views(): RoleView[] {
    return (this.roles ?? []).map(({ role, side, people, waiting }) => {
      const key = `${side} ${role}`;
      const word = roleWord(role);
      const isNamed = people.length > 0;
      return {
        key,
        role,
        side,
        name: side === BUYER ? word : `${word} (${sideWord(side)})`,
        who: isNamed ? people.map(({ name }) => name).join(', ') : labels.nobodyYet,
        className: isNamed ? 'role named' : 'role missing',
        canAssign: !isNamed && Boolean(this.keeps?.includes(side)),
        assignLabel: formatLabel(labels.assignFor, word),
        waiting: waiting.length > 0 ? formatCount(waiting.length, labels.waitingOne, labels.waitingMany) : '',
        isListed: this.openKey === key,
        listOpen: String(this.openKey === key),
        items: waiting.map(({ id, title }) => ({ id, title }))
      };
    });
  }

  handleAssign(event: Event): void {
    const { role, side } = (event.currentTarget as HTMLElement).dataset;
    this.dispatchEvent(new CustomEvent('roleassign', { detail: { role, side } }));
  }

  handleList(event: Event): void {
    const { key } = (event.currentTarget as HTMLElement).dataset;
    this.openKey = this.openKey === key ? null : (key ?? null);
  }

  handleItem(event: Event): void {
    const itemId = (event.currentTarget as HTMLElement).dataset.id;
    this.dispatchEvent(new CustomEvent('itemopen', { detail: { itemId }, bubbles: true, composed: true }));
  }
}
