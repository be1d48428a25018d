import { LightningElement, api } from 'lwc';
import type { FrozenPlanDto, PlanDto, PlanVersionDto } from 'apex-types';
import { getVersion, getVersions } from 'c/planApi';
import { formatDate } from 'c/planDates';
import { errorMessage } from 'c/planErrors';
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
  /** Versions that were read; they never change. */
  frozen: Record<string, FrozenPlanDto> = {};

  private given: Maybe<PlanDto> = null;
  private readFor: string | null = null;

  @api
  get plan(): Maybe<PlanDto> {
    return this.given;
  }
  set plan(plan: Maybe<PlanDto>) {
    this.given = plan;
    this.readAnew();
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
    this.readFor = null;
    this.readAnew();
  }

  /** Another plan, or another agreement. */
  private readAnew(): void {
    const key = this.given?.id ? `${this.given.id} ${this.given.agreedVersion ?? 0}` : null;
    if (key && key !== this.readFor) {
      this.readFor = key;
      void this.read(this.given?.id ?? '');
    }
  }

  private async read(planId: string): Promise<void> {
    this.error = null;
    try {
      this.versions = await getVersions({ planId });
      const [newest] = this.versions;
      this.older = this.older || (newest ? String(newest.version) : '');
      await this.readChosen();
    } catch (error) {
      this.error = errorMessage(error, planLabels.errorHint);
    }
  }

  private async readChosen(): Promise<void> {
    const planId = this.given?.id ?? null;
    try {
      for (const key of [this.older, this.newer]) {
        if (key && key !== TODAY && !this.frozen[key]) {
          const plan = await getVersion({ planId, version: Number(key) });
          this.frozen = { ...this.frozen, [key]: plan };
        }
      }
    } catch (error) {
      this.error = errorMessage(error, planLabels.errorHint);
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
