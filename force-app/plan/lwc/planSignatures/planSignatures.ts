import { LightningElement, api } from 'lwc';
import { labels } from 'c/planAgreementLabels';
import { toInstant } from 'c/planDates';
import { formatLabel, formatNumber, initialsOf } from 'c/planFormat';
import type { Maybe, Stakeholder } from 'c/planModel';
import { classPart, sideWord, signOffWord } from 'c/planWords';

const REQUIRED = 'Required';
const SIDES = ['Buyer', 'Seller'];

interface Signature {
  id: string;
  name: string;
  initials: string;
  avatarClass: string;
  facts: string;
  isMe: boolean;
  state: string;
  stateClass: string;
  signedOn: number | null;
  comment: string;
}

/** Who signs, how each decided, and what they said. */
export default class PlanSignatures extends LightningElement {
  labels = labels;

  @api people: Maybe<readonly Stakeholder[]> = null;
  /** Nobody signs a plan that is closed, so nobody is missing. */
  @api closed = false;

  private get signatories(): Stakeholder[] {
    const order = ({ side, signatory }: Stakeholder): number => SIDES.indexOf(side) * 2 + (signatory === REQUIRED ? 0 : 1);
    return (this.people ?? [])
      .filter(({ signatory }) => signatory === REQUIRED || signatory === 'Optional')
      .sort((a, b) => order(a) - order(b));
  }

  private get required(): Stakeholder[] {
    return this.signatories.filter(({ signatory }) => signatory === REQUIRED);
  }

  get isEmpty(): boolean {
    return this.signatories.length === 0;
  }

  get summary(): string {
    const signed = this.required.filter(({ signOffStatus }) => signOffStatus === 'Agreed').length;
    const isAll = signed === this.required.length && this.missingSides.length === 0;
    return isAll ? labels.allSigned : formatLabel(labels.signedCount, formatNumber(signed), formatNumber(this.required.length));
  }

  /** Each side needs somebody who has to sign. */
  get missing(): string | null {
    const { missingSides } = this;
    return missingSides.length > 0 && !this.closed ? formatLabel(labels.needSignatory, missingSides.map(sideWord).join(', ')) : null;
  }

  private get missingSides(): string[] {
    return SIDES.filter((side) => !this.required.some((person) => person.side === side));
  }

  get signatures(): Signature[] {
    return this.signatories.map((person) => {
      const { id, name, side, signatory, signOffStatus, signOffComment } = person;
      return {
        id,
        name,
        initials: initialsOf(name),
        avatarClass: `avatar side-${classPart(side)}`,
        facts: [sideWord(side), signatory === REQUIRED ? labels.required : labels.optional].join(' · '),
        isMe: Boolean(person.isMe),
        state: signOffWord(signOffStatus ?? 'Pending'),
        stateClass: `badge ${classPart(signOffStatus)}`,
        signedOn: toInstant(person.signedOffOn),
        comment: signOffComment ?? ''
      };
    });
  }
}
