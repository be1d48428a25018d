import type { FormOption, FormValues } from 'c/planForm';
import PlanFeature from 'c/planFeature';
import { formatCount, formatLabel, formatNumber } from 'c/planFormat';
import { stakeholdersOf } from 'c/planModel';
import type { Stakeholder } from 'c/planModel';
import { labels } from 'c/planPeopleLabels';
import { BUYER, buyerEditors, ownershipOf, ROLES, rolesOf, SELLER } from 'c/planPeopleModel';
import type { Ownership, Role } from 'c/planPeopleModel';
import { checkPerson, personFields } from 'c/planPersonFields';
import { roleWord, sideWord } from 'c/planWords';

type PersonEvent = CustomEvent<{ stakeholderId: string }>;

const SOMEBODY_NEW = 'new';
const ROLE_ORDER = (person: Stakeholder): number => ROLES.indexOf(person.decisionRole ?? '') + 1 || 50;

/**
 * The people of both sides: who has which role, who is missing, what each owns, and who has access.
 * @fires planaction
 * @fires itemopen `{ itemId }`
 */
export default class PlanPeople extends PlanFeature {
  labels = labels;
  /** The person whose removal is being asked about. */
  leavingId: string | null = null;
  invitingId: string | null = null;
  inviteProblem: { id: string; text: string } | null = null;

  get roles(): Role[] {
    return rolesOf(this.plan);
  }

  get keeps(): readonly string[] {
    return this.plan?.keepsPeopleOf ?? [];
  }

  get isEmpty(): boolean {
    return stakeholdersOf(this.plan).length === 0;
  }

  /** Buyers see a plan from Shared on: before that there is nothing to invite them to. */
  get invites(): boolean {
    return this.plan?.status === 'Shared' || this.plan?.status === 'Agreed';
  }

  get sides(): object[] {
    return [BUYER, SELLER].map((side) => {
      const people = stakeholdersOf(this.plan).filter((person) => person.side === side);
      const company = this.companyOf(side);
      return {
        side,
        title: `${company} (${formatNumber(people.length)})`,
        label: formatLabel(labels.company, company),
        canAdd: Boolean(this.plan?.addsPeopleTo?.includes(side)),
        addLabel: `${labels.add}: ${company}`,
        hint: side === BUYER ? this.buyerHint : '',
        people: people
          .sort((a, b) => ROLE_ORDER(a) - ROLE_ORDER(b))
          .map((person) => ({
            id: person.id,
            person,
            ownership: this.ownershipOf(person),
            inviting: person.id === this.invitingId,
            error: this.inviteProblem?.id === person.id ? this.inviteProblem.text : null
          }))
      };
    });
  }

  get leaving(): Stakeholder | null {
    return this.personOf(this.leavingId);
  }

  get removeTitle(): string {
    return formatLabel(labels.removeTitle, this.leaving?.name);
  }

  get removeTexts(): string[] {
    const { leaving } = this;
    const count = leaving ? this.ownershipOf(leaving).open.length : 0;
    return [
      formatLabel(labels.removeText, leaving?.name),
      count > 0 ? formatCount(count, labels.removeItemsOne, labels.removeItemsMany) : '',
      leaving?.signatory === 'Required' && this.plan?.status === 'Shared' ? formatLabel(labels.removeSigns, leaving.name) : ''
    ].filter(Boolean);
  }

  get removeLabel(): string {
    return this.busy ? labels.saving : labels.remove;
  }

  handleAdd(event: Event): void {
    this.openNew((event.currentTarget as HTMLElement).dataset.side ?? BUYER);
  }

  handleEdit(event: PersonEvent): void {
    const { stakeholderId } = event.detail;
    const person = this.personOf(stakeholderId);
    if (person) {
      this.openForm({
        heading: person.isMe ? labels.mine : formatLabel(labels.editPerson, person.name),
        text: person.isMe ? labels.mineHint : '',
        fields: personFields(person.canEdit ? 'all' : 'own'),
        record: () => this.personOf(stakeholderId),
        check: checkPerson,
        draftKey: `person-${stakeholderId}`,
        send: (fields, version) => this.act('savePerson', { stakeholderId, fields, version }),
        done: () => formatLabel(labels.changed, person.name)
      });
    }
  }

  handleRoleAssign(event: CustomEvent<{ role: string; side: string }>): void {
    const { role, side } = event.detail;
    const people = stakeholdersOf(this.plan).filter((person) => person.side === side && person.canEdit);
    if (people.length === 0) {
      this.openNew(side, { decisionRole: role });
      return;
    }
    const options: FormOption[] = people.map(({ id, name, decisionRole }) => ({
      value: id,
      label: decisionRole ? formatLabel(labels.candidate, name, roleWord(decisionRole)) : name
    }));
    this.openForm({
      heading: formatLabel(labels.assignTitle, roleWord(role)),
      text: labels.assignHint,
      fields: [
        {
          name: 'stakeholderId',
          label: labels.person,
          kind: 'choice',
          required: true,
          width: 'full',
          options: [...options, { value: SOMEBODY_NEW, label: labels.newPerson }]
        }
      ],
      centered: true,
      saveLabel: labels.assign,
      draftKey: null,
      send: ({ stakeholderId }) => this.assign(String(stakeholderId), role, side),
      done: ({ stakeholderId }) => formatLabel(labels.changed, this.personOf(String(stakeholderId))?.name)
    });
  }

  async handleInvite(event: PersonEvent): Promise<void> {
    const { stakeholderId } = event.detail;
    const name = this.personOf(stakeholderId)?.name;
    this.invitingId = stakeholderId;
    this.inviteProblem = null;
    if (await this.act('invitePerson', { stakeholderId })) {
      this.say(formatLabel(labels.inviteDone, name));
    } else if (this.problem) {
      this.inviteProblem = { id: stakeholderId, text: this.problem };
    }
    this.invitingId = null;
  }

  handleRemoveOpen(event: PersonEvent): void {
    this.leavingId = event.detail.stakeholderId;
    this.problem = null;
  }

  handleRemoveClose(): void {
    this.leavingId = null;
  }

  async handleRemove(): Promise<void> {
    const { leaving } = this;
    if (leaving && (await this.act('removePerson', { stakeholderId: leaving.id }))) {
      this.leavingId = null;
      this.say(formatLabel(labels.removeDone, leaving.name));
    }
  }

  private openNew(side: string, known: FormValues = {}): void {
    const keeps = this.keeps.includes(side);
    this.openForm({
      heading: formatLabel(labels.addTitle, this.companyOf(side)),
      text: keeps ? '' : this.buyerHint,
      fields: personFields(keeps ? 'all' : 'name'),
      defaults: keeps ? { rights: 'Participant', signatory: 'No', wantsDigest: true, ...known } : known,
      check: checkPerson,
      draftKey: `person-new-${this.plan?.id}-${side}`,
      send: (fields) => this.act('addPerson', { side, fields }),
      done: ({ name }) => formatLabel(labels.changed, String(name))
    });
  }

  private async assign(stakeholderId: string, role: string, side: string): Promise<boolean> {
    if (stakeholderId === SOMEBODY_NEW) {
      this.openNew(side, { decisionRole: role });
      return false;
    }
    const version = this.personOf(stakeholderId)?.version ?? null;
    return this.act('savePerson', { stakeholderId, fields: { decisionRole: role }, version });
  }

  /** Who invites, where it is not the user: before the plan is shared nobody, later the editors of the buyer. */
  private get buyerHint(): string {
    if (this.plan?.mySide !== SELLER || !this.plan.addsPeopleTo?.includes(BUYER)) {
      return '';
    }
    const names = buyerEditors(this.plan).map(({ name }) => name);
    if (!this.invites) {
      return labels.inviteLater;
    }
    return this.keeps.includes(BUYER) ? '' : formatLabel(labels.keptBy, names.join(', '));
  }

  private companyOf(side: string): string {
    return (side === BUYER ? this.plan?.buyerCompany : this.plan?.sellerCompany) || sideWord(side);
  }

  private ownershipOf({ id }: Stakeholder): Ownership {
    return ownershipOf(this.plan, id);
  }

  private personOf(id: string | null): Stakeholder | null {
    return stakeholdersOf(this.plan).find((person) => person.id === id) ?? null;
  }
}
