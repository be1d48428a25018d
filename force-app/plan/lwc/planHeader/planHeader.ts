import { LightningElement, api } from 'lwc';
import type { PlanDto } from 'apex-types';
import type { Maybe } from 'c/planModel';

/** The plan in one glance: its name, its status and where it stands. Actions go into the slot. */
export default class PlanHeader extends LightningElement {
  @api plan: Maybe<PlanDto> = null;
  /** Name and status only. */
  @api brief = false;
  /** The plan is the page, so its name is the page's heading. */
  @api wholePage = false;

  /** Takes the keyboard to the plan's name. */
  @api
  focus(): void {
    this.template?.querySelector<HTMLElement>('.title')?.focus();
  }

  get companies(): string {
    return [this.plan?.sellerCompany, this.plan?.buyerCompany].filter(Boolean).join(' · ');
  }
}
