import { LightningElement, api, wire } from 'lwc';
import { refreshApex } from '@salesforce/apex';
import type { FrozenPlanDto, PlanDto, PlanVersionDto } from 'apex-types';
import { getVersion, getVersions } from 'c/planApi';
import { formatDate } from 'c/planDates';
import { errorMessage, isNoAccess } from 'c/planErrors';
import { formatLabel, formatNumber } from 'c/planFormat';
import { labels as planLabels } from 'c/planLabels';
import type { Maybe } from 'c/planModel';
import { frozenOf } from 'c/planVersionDiff';
import { labels } from 'c/planVersionLabels';

const TODAY = 'today';

/** The agreed versions of a plan, and any two side by side, also with the plan of today. Reads them when it is shown. */
export default class PlanVersions extends LightningElement {
  labels = labels;
  versions: PlanVersionDto[] | null = null;
  error: string | null = null;
  older = '';
  newer = TODAY;
  /** Versions that were read, which never change; null where only the fact was kept, as for plans that were loaded. */
  frozen: Record<string, FrozenPlanDto | null> = {};

  planId: string | undefined = undefined;

  private given: Maybe<PlanDto> = null;
  private wired: unknown = null;

  @api
  get plan(): Maybe<PlanDto> {
    return this.given;
  }
  set plan(plan: Maybe<PlanDto>) {
    const isAgreedAnew = this.given?.id === plan?.id && this.given?.agreedVersion !== plan?.agreedVersion;
    this.given = plan;
    this.planId = plan?.id ?? undefined;
    if (isAgreedAnew) {
      this.refresh();
    }
  }

  @wire(getVersions, { planId: '$planId' })
  handleVersions(result: { data?: PlanVersionDto[]; error?: unknown }): void {
    this.wired = result;
    if (result.data) {
      this.versions = result.data;
      this.error = null;
      const [newest] = result.data;
      this.older = this.older || (newest ? String(newest.version) : '');
      void this.readChosen();
    } else if (result.error) {
      this.error = errorMessage(result.error, planLabels.errorHint);
    }
  }

  get isLoading(): boolean {
    return !this.versions && !this.error;
  }

  get isEmpty(): boolean {
    return this.versions?.length === 0;
  }

  get entries(): { key: string; name: string; facts: string }[] {
    return (this.versions ?? []).map((version) => ({
      key: String(version.version),
      name: this.nameOf(String(version.version)),
      facts: formatLabel(
        labels.versionFacts,
        formatNumber(version.itemCount ?? 0),
        formatDate(version.goLive) || planLabels.dateToBeDecided
      )
    }));
  }

  get options(): { value: string; label: string }[] {
    return [{ value: TODAY, label: labels.today }, ...this.entries.map(({ key, name }) => ({ value: key, label: name }))];
  }

  get olderPlan(): FrozenPlanDto | null {
    return this.planOf(this.older);
  }

  get newerPlan(): FrozenPlanDto | null {
    return this.planOf(this.newer);
  }

  get canCompare(): boolean {
    return Boolean(this.olderPlan && this.newerPlan);
  }

  /** Named, but what it held is not there. */
  get isUnkept(): boolean {
    return [this.older, this.newer].some((key) => key !== TODAY && this.frozen[key] === null);
  }

  get olderName(): string {
    return this.nameOf(this.older);
  }

  get newerName(): string {
    return this.nameOf(this.newer);
  }

  handleOlder(event: CustomEvent<{ value: string }>): void {
    this.older = event.detail.value;
    void this.readChosen();
  }

  handleNewer(event: CustomEvent<{ value: string }>): void {
    this.newer = event.detail.value;
    void this.readChosen();
  }

  handleRetry(): void {
    this.error = null;
    this.refresh();
  }

  private refresh(): void {
    // What went wrong arrives through the wire itself.
    refreshApex(this.wired).catch(() => undefined);
    void this.readChosen();
  }

  private async readChosen(): Promise<void> {
    const missing = [this.older, this.newer].filter((key) => key && key !== TODAY && !(key in this.frozen));
    await Promise.all([...new Set(missing)].map((key) => this.readOne(key as string)));
  }

  private async readOne(key: string): Promise<void> {
    try {
      const plan = await getVersion({ planId: this.given?.id ?? null, version: Number(key) });
      this.frozen = { ...this.frozen, [key]: plan };
    } catch (error) {
      if (isNoAccess(error)) {
        this.frozen = { ...this.frozen, [key]: null };
      } else {
        this.error = errorMessage(error, planLabels.errorHint);
      }
    }
  }

  private planOf(key: string): FrozenPlanDto | null {
    if (key === TODAY) {
      return this.given ? frozenOf(this.given) : null;
    }
    return this.frozen[key] ?? null;
  }

  private nameOf(key: string): string {
    const version = this.versions?.find((one) => String(one.version) === key);
    return version ? formatLabel(labels.version, formatNumber(version.version ?? 0), formatDate(version.agreedOn)) : labels.today;
  }
}
