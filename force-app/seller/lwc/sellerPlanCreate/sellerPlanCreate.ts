import { LightningElement, api } from 'lwc';
import type { ImportResultDto, ImportRowDto, NewPersonDto, SchedulePreviewDto, SellerPageDto, TemplateDto } from 'apex-types';
import { toDay } from 'c/planDates';
import { setUnsaved } from 'c/planDrafts';
import { errorMessage } from 'c/planErrors';
import { formatLabel } from 'c/planFormat';
import { labels as planLabels } from 'c/planLabels';
import type { Maybe } from 'c/planModel';
import { labels } from 'c/sellerCreateLabels';
import { shapeDto, UNCHANGED } from 'c/sellerCreateShape';
import type { PlanShape } from 'c/sellerCreateShape';
import type { CreateWay } from 'c/sellerCreateWays';
import { filledSteps, newStep } from 'c/sellerLightSteps';
import type { NextStep } from 'c/sellerLightSteps';
import { copyPlan, createLightPlan, createPlan, createPlanFromRows, previewCopy, previewPlan, validateNewPlanRows } from 'c/sellerPlanApi';
import type { SheetTarget } from 'c/sellerSheetModel';

const LONGEST_NAME = 80;
const PREVIEW_AFTER_MS = 350;

type Field = 'source' | 'name' | 'goLive';

interface Rows {
  rows: ImportRowDto[];
  people: NewPersonDto[];
}

/**
 * No plan yet: makes one from a template, from another plan, from a few next steps or from a spreadsheet. Nothing is saved before
 * the last click, and then all of it or nothing.
 * @fires created when there is a plan
 */
export default class SellerPlanCreate extends LightningElement {
  labels = labels;
  planLabels = planLabels;
  isOpen = false;
  way: CreateWay = 'template';
  templateId = '';
  planId = '';
  goLiveDate = '';
  steps: NextStep[] = [newStep(), newStep(), newStep()];
  shape: PlanShape = UNCHANGED;
  errors: Partial<Record<Field, string>> = {};
  preview: SchedulePreviewDto | null = null;
  previewError: string | null = null;
  isPreviewStale = false;
  sheetResult: ImportResultDto | null = null;
  sheetError: string | null = null;
  /** Why the plan was not created. */
  error: string | null = null;
  busy = false;

  @api page: Maybe<SellerPageDto> = null;

  /** Null until the person has typed a name; until then it follows the account. */
  private typedName: string | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private previewCount = 0;
  private checkCount = 0;

  disconnectedCallback(): void {
    clearTimeout(this.timer);
    setUnsaved(this, false);
  }

  get title(): string {
    return formatLabel(labels.createTitle, this.page?.opportunityName);
  }

  get name(): string {
    return this.typedName ?? (this.page?.accountName ? formatLabel(labels.defaultName, this.page.accountName).slice(0, LONGEST_NAME) : '');
  }

  get templates(): TemplateDto[] {
    return this.page?.templates ?? [];
  }

  get isTemplate(): boolean {
    return this.way === 'template';
  }

  get isCopy(): boolean {
    return this.way === 'copy';
  }

  get isLight(): boolean {
    return this.way === 'light';
  }

  get isSheet(): boolean {
    return this.way === 'sheet';
  }

  /** The rows of a sheet have buttons of their own. */
  get hasButton(): boolean {
    return !this.isSheet;
  }

  /** Templates and copies are scheduled backwards from go-live, so they need one. */
  get isScheduled(): boolean {
    return this.isTemplate || this.isCopy;
  }

  get goLiveLabel(): string {
    return this.isScheduled ? planLabels.goLive : labels.goLiveOptional;
  }

  get goLiveHint(): string {
    return this.isScheduled ? labels.goLiveHint : labels.goLiveLater;
  }

  get createLabel(): string {
    return this.busy ? labels.creating : labels.createPlan;
  }

  get nameInvalid(): string | null {
    return this.errors.name ? 'true' : null;
  }

  get goLiveInvalid(): string | null {
    return this.errors.goLive ? 'true' : null;
  }

  private get sourceId(): string {
    return this.isTemplate ? this.templateId : this.planId;
  }

  get isReady(): boolean {
    return this.isScheduled && Boolean(this.sourceId) && toDay(this.goLiveDate) !== null;
  }

  get target(): SheetTarget {
    return { companies: { buyer: this.page?.accountName, seller: null }, people: [], items: [] };
  }

  handleStart(): void {
    this.isOpen = true;
    this.way = this.templates.length > 0 ? 'template' : 'light';
    this.templateId = this.templates.length === 1 ? (this.templates[0].id ?? '') : '';
    this.goLiveDate = this.goLiveDate || this.page?.closeDate || '';
    this.askForPreview();
  }

  handleBack(): void {
    this.isOpen = false;
    setUnsaved(this, false);
  }

  handleWay(event: CustomEvent<{ way: CreateWay }>): void {
    this.way = event.detail.way;
    this.errors = {};
    this.error = null;
    this.beginAnew();
  }

  handleSource(event: CustomEvent<{ id: string }>): void {
    if (this.isTemplate) {
      this.templateId = event.detail.id;
    } else {
      this.planId = event.detail.id;
    }
    this.clearError('source');
    this.beginAnew();
  }

  handleName(event: Event): void {
    this.typedName = (event.target as HTMLInputElement).value;
    this.clearError('name');
    setUnsaved(this, true);
  }

  handleGoLive(event: Event): void {
    this.setGoLive((event.target as HTMLInputElement).value);
  }

  handleGoLiveChoice(event: CustomEvent<{ goLiveDate: string }>): void {
    this.setGoLive(event.detail.goLiveDate);
  }

  handleShape(event: CustomEvent<{ shape: PlanShape }>): void {
    this.shape = event.detail.shape;
    setUnsaved(this, true);
    this.askForPreview();
  }

  handleSteps(event: CustomEvent<{ steps: NextStep[] }>): void {
    this.steps = event.detail.steps;
    setUnsaved(this, true);
  }

  /** Only the answer to the last question counts. */
  async handleSheetCheck(event: CustomEvent<Rows>): Promise<void> {
    const mine = ++this.checkCount;
    this.sheetError = null;
    try {
      const result = await validateNewPlanRows({ opportunityId: this.page?.opportunityId ?? null, ...event.detail });
      if (mine === this.checkCount) {
        this.sheetResult = result;
      }
    } catch (error) {
      if (mine === this.checkCount) {
        this.sheetError = errorMessage(error, planLabels.errorHint);
      }
    }
  }

  handleSheetSubmit(event: CustomEvent<Rows & { goodRowsOnly: boolean }>): void {
    void this.create(event.detail);
  }

  handleSubmit(event: Event): void {
    event.preventDefault();
    if (!this.isSheet) {
      void this.create(null);
    }
  }

  private async create(sheet: (Rows & { goodRowsOnly: boolean }) | null): Promise<void> {
    if (this.busy || !this.check()) {
      return;
    }
    this.busy = true;
    this.error = null;
    try {
      await this.save(sheet);
      setUnsaved(this, false);
      this.dispatchEvent(new CustomEvent('created'));
    } catch (error) {
      this.error = errorMessage(error, planLabels.errorHint);
    } finally {
      this.busy = false;
    }
  }

  private save(sheet: (Rows & { goodRowsOnly: boolean }) | null): Promise<unknown> {
    const basics = { opportunityId: this.page?.opportunityId ?? null, name: this.name.trim(), goLiveDate: this.goLiveDate || null };
    const shape = shapeDto(this.shape);
    switch (this.way) {
      case 'template':
        return createPlan({ ...basics, templateId: this.templateId, shape });
      case 'copy':
        return copyPlan({ ...basics, sourcePlanId: this.planId, shape });
      case 'light':
        return createLightPlan({ ...basics, steps: filledSteps(this.steps) });
      default:
        return createPlanFromRows({
          ...basics,
          rows: sheet?.rows ?? [],
          people: sheet?.people ?? [],
          goodRowsOnly: sheet?.goodRowsOnly ?? false
        });
    }
  }

  /** Shows what is missing and takes the keyboard to the first of it. */
  private check(): boolean {
    const errors: Partial<Record<Field, string>> = {};
    const name = this.name.trim();
    if (this.isScheduled && !this.sourceId) {
      errors.source = this.isTemplate ? labels.templateMissing : labels.planMissing;
    }
    if (!name || name.length > LONGEST_NAME) {
      errors.name = name ? labels.nameTooLong : labels.nameMissing;
    }
    if (this.isScheduled && toDay(this.goLiveDate) === null) {
      errors.goLive = labels.goLiveMissing;
    } else if (this.goLiveDate && this.preview?.today && this.goLiveDate <= this.preview.today) {
      errors.goLive = labels.goLivePast;
    }
    this.errors = errors;
    const [first] = Object.keys(errors);
    if (first) {
      this.template?.querySelector<HTMLElement>(`[data-field="${first}"]`)?.focus();
    }
    return !first;
  }

  private clearError(field: Field): void {
    this.errors = { ...this.errors, [field]: undefined };
  }

  private setGoLive(goLiveDate: string): void {
    this.goLiveDate = goLiveDate;
    this.clearError('goLive');
    this.askForPreview();
  }

  /** Another source: what was changed about the one before means nothing to it. */
  private beginAnew(): void {
    this.shape = UNCHANGED;
    this.preview = null;
    this.askForPreview();
  }

  /** Waits until the person rests: a date field changes with every key. */
  private askForPreview(): void {
    clearTimeout(this.timer);
    this.previewCount++;
    this.previewError = null;
    this.isPreviewStale = this.isReady;
    if (this.isReady) {
      this.timer = setTimeout(() => void this.loadPreview(), PREVIEW_AFTER_MS);
    }
  }

  /** Only the answer to the last question counts; an earlier one may arrive later. */
  private async loadPreview(): Promise<void> {
    const mine = this.previewCount;
    const { goLiveDate } = this;
    const shape = shapeDto(this.shape);
    const opportunityId = this.page?.opportunityId ?? null;
    try {
      const preview = this.isTemplate
        ? await previewPlan({ templateId: this.templateId, goLiveDate, shape })
        : await previewCopy({ sourcePlanId: this.planId, opportunityId, goLiveDate, shape });
      if (mine === this.previewCount) {
        this.preview = preview;
        this.isPreviewStale = false;
      }
    } catch (error) {
      if (mine === this.previewCount) {
        this.previewError = errorMessage(error, planLabels.errorHint);
        this.isPreviewStale = false;
      }
    }
  }
}
