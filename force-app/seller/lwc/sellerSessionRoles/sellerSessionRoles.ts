import { LightningElement, api } from 'lwc';
import type { PlanDto } from 'apex-types';
import { requestAction } from 'c/planActions';
import { formatCount, formatLabel } from 'c/planFormat';
import { labels as planLabels } from 'c/planLabels';
import { stakeholdersOf } from 'c/planModel';
import type { Maybe } from 'c/planModel';
import { rolesOf } from 'c/planPeopleModel';
import { roleWord, sideWord } from 'c/planWords';
import { labels } from 'c/sellerSessionLabels';

/** A role that somebody has to fill, on one side. */
export interface Role {
  role: string;
  side: string;
}

interface Row extends Role {
  key: string;
  label: string;
  names: string;
  hasName: boolean;
  steps: string;
  typed: string;
  nameLabel: string;
  addLabel: string;
  problem: string;
}

/**
 * Roles first, then names: each role with who fills it, and a place for a name. Whoever gets a role gets the steps that wait for it.
 * @fires planaction
 */
export default class SellerSessionRoles extends LightningElement {
  labels = labels;
  planLabels = planLabels;
  typed: Record<string, string> = {};
  problems: Record<string, string | null> = {};
  busyKey: string | null = null;

  @api plan: Maybe<PlanDto> = null;
  @api roles: Maybe<readonly Role[]> = null;
  @api emptyText: Maybe<string> = null;

  get rows(): Row[] {
    const people = stakeholdersOf(this.plan);
    const waiting = rolesOf(this.plan);
    return (this.roles ?? []).map(({ role, side }) => {
      const key = `${side}:${role}`;
      const names = people.filter((person) => person.side === side && person.decisionRole === role).map(({ name }) => name);
      const count = waiting.find((other) => other.role === role && other.side === side)?.waiting.length ?? 0;
      const label = roleWord(role);
      return {
        key,
        role,
        side,
        label: `${label} (${sideWord(side)})`,
        names: names.join(', ') || labels.roleNobody,
        hasName: names.length > 0,
        steps: count > 0 ? formatCount(count, labels.roleStep, labels.roleSteps) : '',
        typed: this.typed[key] ?? '',
        nameLabel: formatLabel(labels.roleName, label),
        addLabel: formatLabel(labels.roleAdd, label),
        problem: this.problems[key] ?? ''
      };
    });
  }

  get isEmpty(): boolean {
    return this.rows.length === 0;
  }

  get canAdd(): boolean {
    return Boolean(this.plan?.canEdit);
  }

  get isBusy(): boolean {
    return this.busyKey !== null;
  }

  handleInput(event: Event): void {
    const { dataset, value } = event.target as HTMLInputElement;
    const key = dataset.key ?? '';
    this.typed = { ...this.typed, [key]: value };
    this.problems = { ...this.problems, [key]: null };
  }

  async handleAdd(event: Event): Promise<void> {
    event.preventDefault();
    const form = event.currentTarget as HTMLElement;
    const row = this.rows.find(({ key }) => key === form.dataset.key);
    const name = row?.typed.trim();
    if (!row || !name || this.isBusy) {
      return;
    }
    this.busyKey = row.key;
    const result = await requestAction(this, 'addPerson', { side: row.side, fields: { name, decisionRole: row.role } });
    this.busyKey = null;
    if (result.saved) {
      this.typed = { ...this.typed, [row.key]: '' };
    } else {
      this.problems = { ...this.problems, [row.key]: result.problem };
    }
  }
}
