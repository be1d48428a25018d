import { LightningElement, api } from 'lwc';
import { formatDate, formatSpan, toInstant } from 'c/planDates';
import { formatLabel, formatNumber, initialsOf } from 'c/planFormat';
import type { Item, Maybe, Stakeholder } from 'c/planModel';
import { labels } from 'c/planPeopleLabels';
import type { Ownership } from 'c/planPeopleModel';
import { rightsWord, signatoryWord } from 'c/planPersonFields';
import { classPart, roleWord, signOffWord } from 'c/planWords';

const BUYER = 'Buyer';

/**
 * One person of a plan: role, contact, absence, signature, last visit, and what they own.
 * @fires invite
 * @fires edit
 * @fires remove
 */
export default class PlanPersonCard extends LightningElement {
  labels = labels;
  isListOpen = false;

  @api person: Maybe<Stakeholder> = null;
  @api ownership: Maybe<Ownership> = null;
  /** Buyers can be given access now. */
  @api invites = false;
  @api inviting = false;
  @api today: Maybe<string> = null;
  /** Why the last invitation did not work. */
  @api error: Maybe<string> = null;

  private get name(): string {
    return this.person?.name ?? '';
  }

  get initials(): string {
    return initialsOf(this.name);
  }

  get avatarClass(): string {
    return `avatar side-${classPart(this.person?.side)}`;
  }

  /** Title and role; once where they say the same. */
  get facts(): string {
    const { title, decisionRole } = this.person ?? {};
    const role = roleWord(decisionRole);
    const same = title?.toLocaleLowerCase() === role.toLocaleLowerCase();
    return (same ? [title] : [title, role]).filter(Boolean).join(' · ');
  }

  get rights(): string {
    return this.person?.side === BUYER ? rightsWord(this.person.rights) : '';
  }

  /** An absence that is over is none. */
  get away(): string {
    const { unavailableFrom, unavailableUntil } = this.person ?? {};
    const isOver = unavailableUntil && this.today && unavailableUntil < this.today;
    return unavailableFrom && !isOver ? formatLabel(labels.away, formatSpan(unavailableFrom, unavailableUntil)) : '';
  }

  get lastSeen(): number | null {
    return toInstant(this.person?.lastSeen);
  }

  get access(): string {
    const isBuyer = this.person?.side === BUYER;
    return isBuyer && !this.person?.lastSeen ? (this.person?.invited ? labels.neverSeen : labels.notInvited) : '';
  }

  get signs(): string {
    const { signatory, signOffStatus } = this.person ?? {};
    return signatory === 'Required' || signatory === 'Optional'
      ? `${signatoryWord(signatory)}: ${signOffWord(signOffStatus ?? 'Pending')}`
      : '';
  }

  get signsClass(): string {
    return `badge sign-${classPart(this.person?.signOffStatus)}`;
  }

  get hasOpen(): boolean {
    return (this.ownership?.open.length ?? 0) > 0;
  }

  get owns(): string {
    const { open, overdue } = this.ownership ?? { open: [], overdue: 0 };
    return overdue > 0
      ? formatLabel(labels.openOverdue, formatNumber(open.length), formatNumber(overdue))
      : formatLabel(labels.openItems, formatNumber(open.length));
  }

  get ownsLabel(): string {
    return formatLabel(labels.ownsLabel, this.name, this.owns);
  }

  get ownsClass(): string {
    return this.ownership?.overdue ? 'quiet owns late' : 'quiet owns';
  }

  get listOpen(): string {
    return String(this.isListOpen);
  }

  get openItems(): { id: string; title: string; due: string; dueClass: string }[] {
    return (this.ownership?.open ?? []).map((item: Item) => ({
      id: item.id,
      title: item.title,
      due: formatDate(item.due, 'short'),
      dueClass: item.overdue ? 'due late' : 'due muted'
    }));
  }

  get canInvite(): boolean {
    return this.invites && Boolean(this.person?.canInvite);
  }

  get inviteText(): string {
    return this.inviting ? labels.inviting : labels.invite;
  }

  get inviteLabel(): string {
    return formatLabel(labels.invitePerson, this.name);
  }

  get canEdit(): boolean {
    return Boolean(this.person?.canEdit || this.person?.isMe);
  }

  get editText(): string {
    return this.person?.isMe ? labels.mine : labels.edit;
  }

  get editLabel(): string {
    return this.person?.isMe ? labels.mine : formatLabel(labels.editPerson, this.name);
  }

  get canRemove(): boolean {
    return Boolean(this.person?.canRemove) && !this.person?.isMe;
  }

  get removeLabel(): string {
    return formatLabel(labels.removePerson, this.name);
  }

  get mailto(): string | null {
    const email = this.person?.email;
    return email ? `mailto:${encodeURIComponent(email).replace('%40', '@')}` : null;
  }

  get mailLabel(): string {
    return formatLabel(labels.emailPerson, this.name);
  }

  get tel(): string | null {
    const phone = this.person?.phone;
    return phone ? `tel:${phone.replace(/[^\d+]/g, '')}` : null;
  }

  get telLabel(): string {
    return formatLabel(labels.callPerson, this.name);
  }

  handleList(): void {
    this.isListOpen = !this.isListOpen;
  }

  handleItem(event: Event): void {
    const itemId = (event.currentTarget as HTMLElement).dataset.id;
    this.dispatchEvent(new CustomEvent('itemopen', { detail: { itemId }, bubbles: true, composed: true }));
  }

  handleAction(event: Event): void {
    const name = (event.currentTarget as HTMLElement).dataset.name ?? '';
    this.dispatchEvent(new CustomEvent(name, { detail: { stakeholderId: this.person?.id } }));
  }
}
