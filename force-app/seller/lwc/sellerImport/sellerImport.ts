import { LightningElement, api } from 'lwc';
import Toast from 'lightning/toast';
import type { ImportResultDto, ImportRowDto, NewPersonDto, PlanDto } from 'apex-types';
import { requestAction } from 'c/planActions';
import { validateRows } from 'c/planApi';
import { errorMessage } from 'c/planErrors';
import { formatLabel, formatNumber } from 'c/planFormat';
import { labels as planLabels } from 'c/planLabels';
import type { Maybe } from 'c/planModel';
import { itemsOf, stakeholdersOf } from 'c/planModel';
import { folded } from 'c/planSpreadsheet';
import { labels } from 'c/sellerSheetLabels';
import { withoutNewPeople } from 'c/sellerSheetModel';
import type { SheetTarget } from 'c/sellerSheetModel';

interface Rows {
  rows: ImportRowDto[];
  people: NewPersonDto[];
}

/**
 * Brings a spreadsheet into an existing plan. People whom it names come onto the plan's list first.
 * @fires planaction
 * @fires close
 */
export default class SellerImport extends LightningElement {
  labels = labels;
  result: ImportResultDto | null = null;
  checkError: string | null = null;
  error: string | null = null;
  isBusy = false;
  target: SheetTarget | null = null;

  private givenPlan: Maybe<PlanDto> = null;
  private checkCount = 0;

  @api
  get plan(): Maybe<PlanDto> {
    return this.givenPlan;
  }
  set plan(plan: Maybe<PlanDto>) {
    const isOther = plan?.changeToken !== this.givenPlan?.changeToken || plan?.id !== this.givenPlan?.id;
    this.givenPlan = plan;
    // While it is being saved the plan changes step by step; what is asked for stays what it was.
    if (isOther && !this.isBusy) {
      this.target = targetOf(plan);
    }
  }

  get isAgreed(): boolean {
    return this.givenPlan?.status === 'Agreed';
  }

  /** Only the answer to the last question counts. */
  async handleCheck(event: CustomEvent<Rows>): Promise<void> {
    const mine = ++this.checkCount;
    const { rows, people } = event.detail;
    this.checkError = null;
    try {
      const result = await validateRows({ planId: this.givenPlan?.id ?? null, rows: withoutNewPeople(rows, people) });
      if (mine === this.checkCount) {
        this.result = result;
      }
    } catch (error) {
      if (mine === this.checkCount) {
        this.checkError = errorMessage(error, planLabels.errorHint);
      }
    }
  }

  async handleSubmit(event: CustomEvent<Rows & { goodRowsOnly: boolean }>): Promise<void> {
    const { rows, people, goodRowsOnly } = event.detail;
    this.isBusy = true;
    this.error = null;
    if (await this.addPeople(people)) {
      const done = await requestAction(this, 'importRows', { rows, importGoodRowsOnly: goodRowsOnly });
      if (done.saved) {
        this.finish(done.answer as ImportResultDto | null);
      } else {
        this.error = done.problem;
      }
    }
    this.isBusy = false;
    this.target = targetOf(this.givenPlan);
  }

  handleClose(): void {
    if (!this.isBusy) {
      this.dispatchEvent(new CustomEvent('close'));
    }
  }

  /** One after the other, so that a refusal names the person; who is there already is not added again. */
  private async addPeople([person, ...others]: NewPersonDto[]): Promise<boolean> {
    if (!person) {
      return true;
    }
    const { name, side, email } = person;
    const isThere = stakeholdersOf(this.givenPlan).some((other) => folded(other.name) === folded(name ?? ''));
    const added = isThere
      ? { saved: true as const }
      : await requestAction(this, 'addPerson', { side: side ?? '', fields: { name: name ?? '', ...(email ? { email } : {}) } });
    this.error = added.saved ? null : added.problem;
    return added.saved && this.addPeople(others);
  }

  /** Somebody may have changed the plan since the rows were checked: then nothing came in, and the rows say why. */
  private finish(result: ImportResultDto | null): void {
    this.result = result;
    if (result?.importedCount) {
      Toast.show({ label: formatLabel(labels.imported, formatNumber(result.importedCount)), variant: 'success' }, this);
      this.dispatchEvent(new CustomEvent('close'));
    }
  }
}

function targetOf(plan: Maybe<PlanDto>): SheetTarget {
  return {
    companies: { buyer: plan?.buyerCompany, seller: plan?.sellerCompany },
    people: stakeholdersOf(plan).map(({ name, email }) => ({ name, email })),
    items: itemsOf(plan).map(({ title, type }) => ({ title, type }))
  };
}
