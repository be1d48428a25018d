import { LightningElement, api } from 'lwc';
import { formatSpan, toInstant } from 'c/planDates';
import { formatLabel, initialsOf } from 'c/planFormat';
import { labels } from 'c/planLabels';
import type { Maybe, Stakeholder } from 'c/planModel';
import { roleWord, sideWord, signOffWord } from 'c/planWords';

interface Person {
  id: string;
  name: string;
  initials: string;
  avatarClass: string;
  facts: string;
  isMe: boolean;
  away: string;
  lastSeen: number | null;
  access: string;
  signOff: string;
  canInvite: boolean;
  inviteLabel: string;
  canRemove: boolean;
  removeLabel: string;
  mailto: string | null;
  mailLabel: string;
  tel: string | null;
  telLabel: string;
}

/**
 * The people of both sides: role, contact, absence, sign-off, whether they have seen the plan.
 * @fires invite `{ stakeholderId }`
 * @fires remove `{ stakeholderId }`
 */
export default class PlanPeople extends LightningElement {
  labels = labels;

  @api stakeholders: Maybe<readonly Stakeholder[]> = null;
  /** Offers to invite those whom the user may invite. */
  @api canInvite = false;
  /** Offers to take off the plan those whom the user may take off it, but not themselves. */
  @api canRemove = false;
  /** The person who is being invited right now. */
  @api invitingId: Maybe<string> = null;

  get sides(): { side: string; title: string; people: Person[] }[] {
    return ['Buyer', 'Seller']
      .map((side) => ({
        side,
        title: sideWord(side),
        people: (this.stakeholders ?? []).filter((person) => person.side === side).map((person) => this.toPerson(person))
      }))
      .filter((group) => group.people.length > 0);
  }

  get isEmpty(): boolean {
    return this.sides.length === 0;
  }

  handleInvite(event: Event): void {
    const stakeholderId = (event.currentTarget as HTMLElement).dataset.id;
    this.dispatchEvent(new CustomEvent('invite', { detail: { stakeholderId } }));
  }

  handleRemove(event: Event): void {
    const stakeholderId = (event.currentTarget as HTMLElement).dataset.id;
    this.dispatchEvent(new CustomEvent('remove', { detail: { stakeholderId } }));
  }

  private toPerson(person: Stakeholder): Person {
    const { id, name, side, unavailableFrom, unavailableUntil } = person;
    const isBuyer = side === 'Buyer';
    const signs = person.signatory === 'Required' || person.signatory === 'Optional';
    return {
      id,
      name,
      initials: initialsOf(name),
      avatarClass: `avatar side-${side.toLowerCase()}`,
      facts: factsOf(person),
      isMe: Boolean(person.isMe),
      away: unavailableFrom ? formatLabel(labels.away, formatSpan(unavailableFrom, unavailableUntil)) : '',
      lastSeen: toInstant(person.lastSeen),
      access: isBuyer && !person.lastSeen ? (person.invited ? labels.neverSeen : labels.notInvited) : '',
      signOff: signs ? signOffWord(person.signOffStatus) : '',
      canInvite: this.canInvite && Boolean(person.canInvite) && id !== this.invitingId,
      inviteLabel: formatLabel(labels.invitePerson, name),
      canRemove: this.canRemove && Boolean(person.canRemove) && !person.isMe,
      removeLabel: formatLabel(labels.removePerson, name),
      mailto: person.email ? `mailto:${encodeURIComponent(person.email).replace('%40', '@')}` : null,
      mailLabel: formatLabel(labels.emailPerson, name),
      tel: person.phone ? `tel:${person.phone.replace(/[^\d+]/g, '')}` : null,
      telLabel: formatLabel(labels.callPerson, name)
    };
  }
}

/** Title and role; once where they say the same. */
function factsOf({ title, decisionRole }: Stakeholder): string {
  const role = roleWord(decisionRole);
  const same = title?.toLocaleLowerCase() === role.toLocaleLowerCase();
  return (same ? [title] : [title, role]).filter(Boolean).join(' · ');
}
