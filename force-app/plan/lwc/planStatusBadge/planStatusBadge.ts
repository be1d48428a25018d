import { LightningElement, api } from 'lwc';
import type { Maybe } from 'c/planModel';
import { classPart, healthWord, planStatusWord, statusWord } from 'c/planWords';

type Kind = 'item' | 'plan' | 'health';

const WORDS: Record<Kind, (value: Maybe<string>) => string> = { item: statusWord, plan: planStatusWord, health: healthWord };

const CHECK = 'M2.5 6.5 5 9l4.5-5.5';
const CIRCLE = 'M6 2a4 4 0 1 0 .01 0z';
const ALERT = 'M6 2v4.6M6 9.3v.4';
const DASH = 'M3 6h6';
const ICONS: Record<string, string> = {
  Done: CHECK,
  Completed: CHECK,
  Agreed: CHECK,
  'On Track': CHECK,
  'In Progress': 'M4.5 3 9 6 4.5 9z',
  Shared: 'M4.5 3 9 6 4.5 9z',
  Blocked: ALERT,
  'At Risk': ALERT,
  'Off Track': 'M3 3l6 6M9 3 3 9',
  'Not Needed': DASH,
  Cancelled: DASH
};

/** A status as an icon and a word; never by colour alone. */
export default class PlanStatusBadge extends LightningElement {
  @api status: Maybe<string> = null;
  /** Whose status it is: `item` (default), `plan` or `health`. */
  @api kind: Kind = 'item';

  get text(): string {
    return WORDS[this.kind](this.status);
  }

  get icon(): string {
    return ICONS[this.status ?? ''] ?? CIRCLE;
  }

  get badgeClass(): string {
    return `badge ${classPart(this.status)}`;
  }
}
