import type { CriterionDto } from 'apex-types';
import { formatDate } from 'c/planDates';
import PlanFeature from 'c/planFeature';
import type { FormValues } from 'c/planForm';
import { formatLabel, formatMoney, formatNumber } from 'c/planFormat';
import { cadenceWord, criterionFields, goalFields } from 'c/planGoalFields';
import { labels } from 'c/planGoalLabels';
import { stakeholdersOf } from 'c/planModel';
import type { Maybe } from 'c/planModel';

interface Entry {
  label: string;
  value: string;
  /** How the value comes about. */
  how?: string;
}

type CriterionEvent = CustomEvent<{ criterionId: string }>;

/**
 * Why both sides do this: goal, objectives, dates, value, and how they will know that it worked; editors change it here.
 * @fires planaction
 */
export default class PlanWhy extends PlanFeature {
  labels = labels;
  /** The criterion whose removal is being asked about. */
  leavingId: string | null = null;

  get goals(): Entry[] {
    const { jointGoal, buyerObjectives, sellerObjectives } = this.plan ?? {};
    return filled([
      { label: labels.jointGoal, value: jointGoal ?? '' },
      { label: labels.buyerObjectives, value: buyerObjectives ?? '' },
      { label: labels.sellerObjectives, value: sellerObjectives ?? '' }
    ]);
  }

  get values(): Entry[] {
    const plan = this.plan ?? {};
    const money = (value: Maybe<number>): string => formatMoney(value, plan.currencyIsoCode);
    return filled([
      { label: labels.decisionDate, value: formatDate(plan.decisionDate) },
      { label: labels.goLive, value: formatDate(plan.goLiveDate) },
      { label: labels.firstResults, value: formatDate(plan.firstResultsDate) },
      { label: labels.yearlyValue, value: money(plan.expectedYearlyValue) },
      { label: labels.investment, value: money(plan.investment) },
      { label: labels.roi, value: plan.roi === null || plan.roi === undefined ? '' : `${formatNumber(Math.round(plan.roi))} %` },
      { label: labels.costOfDelay, value: money(plan.costOfDelayPerDay), how: this.delayFormula },
      { label: labels.nextCheckIn, value: formatDate(plan.nextCheckIn), how: this.cadence }
    ]);
  }

  get hasValues(): boolean {
    return this.values.length > 0;
  }

  get hasCriteria(): boolean {
    return (this.plan?.criteria ?? []).length > 0;
  }

  get showsCriteria(): boolean {
    return this.hasCriteria || this.canAddCriterion;
  }

  get isEmpty(): boolean {
    return this.goals.length === 0 && !this.hasValues && !this.hasCriteria;
  }

  get canEdit(): boolean {
    return Boolean(this.plan?.canEdit);
  }

  get isAgreed(): boolean {
    return this.plan?.status === 'Agreed';
  }

  get canAddCriterion(): boolean {
    return this.canEdit && !this.isAgreed;
  }

  get editLabel(): string {
    return this.isAgreed ? labels.editAgreed : labels.edit;
  }

  get frozenNote(): string | null {
    return this.isAgreed && this.canEdit ? labels.frozen : null;
  }

  get leavingTitle(): string {
    return formatLabel(labels.removeTitle, this.criterionOf(this.leavingId)?.name);
  }

  get isLeaving(): boolean {
    return Boolean(this.criterionOf(this.leavingId));
  }

  get removeLabel(): string {
    return this.busy ? labels.saving : labels.remove;
  }

  handleEdit(): void {
    const { plan } = this;
    if (plan) {
      this.openForm({
        heading: this.editLabel,
        text: this.signedNote,
        fields: goalFields(plan),
        record: () => ({ ...this.plan, version: this.plan?.factsVersion }),
        draftKey: `goals-${plan.id}`,
        send: (fields, version) => this.act('saveFacts', { fields, version }),
        done: () => labels.changed
      });
    }
  }

  handleAddCriterion(): void {
    this.openForm({
      heading: labels.criterionTitle,
      text: this.signedNote,
      fields: criterionFields(this.plan ?? {}, true),
      draftKey: `criterion-new-${this.plan?.id}`,
      send: (fields) => this.act('addCriterion', { fields }),
      done: sayName
    });
  }

  handleEditCriterion(event: CriterionEvent): void {
    const { criterionId } = event.detail;
    const name = this.criterionOf(criterionId)?.name;
    this.openForm({
      heading: formatLabel(labels.editCriterion, name),
      text: this.signedNote,
      fields: criterionFields(this.plan ?? {}, false),
      record: () => this.criterionOf(criterionId),
      draftKey: `criterion-${criterionId}`,
      send: (fields, version) => this.act('saveCriterion', { criterionId, fields, version }),
      done: (fields) => sayName({ name: fields.name ?? name ?? '' })
    });
  }

  async handleMet(event: CriterionEvent): Promise<void> {
    const { criterionId } = event.detail;
    const { name, version } = this.criterionOf(criterionId) ?? {};
    if (await this.act('saveCriterion', { criterionId, fields: { met: 'Met' }, version: version ?? null })) {
      this.say(sayName({ name: name ?? '' }));
    }
  }

  handleRemoveOpen(event: CriterionEvent): void {
    this.leavingId = event.detail.criterionId;
    this.problem = null;
  }

  handleRemoveClose(): void {
    this.leavingId = null;
  }

  async handleRemove(): Promise<void> {
    const { name, version } = this.criterionOf(this.leavingId) ?? {};
    if (await this.act('removeCriterion', { criterionId: this.leavingId ?? '', version: version ?? null })) {
      this.leavingId = null;
      this.say(formatLabel(labels.criterionRemoved, name));
    }
  }

  /** Whose sign-offs a change takes back; the page asks again when it is sent. */
  private get signedNote(): string {
    const signed = stakeholdersOf(this.plan).filter(({ signOffStatus }) => signOffStatus === 'Agreed');
    const isOpen = this.plan?.status === 'Shared' && signed.length > 0;
    return isOpen ? formatLabel(labels.signedNote, signed.map(({ name }) => name).join(', ')) : '';
  }

  private get delayFormula(): string {
    const { costOfDelayOverride, expectedYearlyValue, workingDaysPerYear, currencyIsoCode } = this.plan ?? {};
    if (costOfDelayOverride !== null && costOfDelayOverride !== undefined) {
      return labels.delayOwn;
    }
    return formatLabel(labels.delayFormula, formatMoney(expectedYearlyValue, currencyIsoCode), formatNumber(workingDaysPerYear ?? 0));
  }

  private get cadence(): string {
    return cadenceWord(this.plan?.checkInCadence);
  }

  private criterionOf(id: string | null): CriterionDto | null {
    return this.plan?.criteria?.find((criterion) => criterion.id === id) ?? null;
  }
}

function filled(entries: Entry[]): Entry[] {
  return entries.filter(({ value }) => value !== '');
}

function sayName({ name }: FormValues): string {
  return formatLabel(labels.criterionChanged, String(name));
}
