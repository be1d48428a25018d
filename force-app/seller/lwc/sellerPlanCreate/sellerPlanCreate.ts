import { LightningElement, api } from 'lwc';
import lang from '@salesforce/i18n/lang';
import type { SchedulePreviewDto, SellerPageDto, TemplateDto } from 'apex-types';
import { formatDate, toDay } from 'c/planDates';
import { formatCount, formatLabel, formatNumber } from 'c/planFormat';
import { labels as planLabels } from 'c/planLabels';
import type { Dependency, Item, Maybe } from 'c/planModel';
import { labels } from 'c/sellerLabels';

const LONGEST_NAME = 80;
const PREVIEW_AFTER_MS = 350;

type Field = 'template' | 'name' | 'goLive';

/**
 * No plan yet: says what one is good for, and makes one from a template with a live preview of its schedule.
 * @fires preview `{ templateId, goLiveDate }` when the choice is complete and has rested
 * @fires create `{ templateId, name, goLiveDate }`
 */
export default class SellerPlanCreate extends LightningElement {
  labels = labels;
  planLabels = planLabels;
  isOpen = false;
  templateId = '';
  goLiveDate = '';
  errors: Partial<Record<Field, string>> = {};

  @api page: Maybe<SellerPageDto> = null;
  @api preview: Maybe<SchedulePreviewDto> = null;
  @api previewError: Maybe<string> = null;
  @api busy = false;
  /** Why the plan was not created. */
  @api error: Maybe<string> = null;

  /** Null until the person has typed a name; until then it follows the account. */
  private typedName: string | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;

  disconnectedCallback(): void {
    clearTimeout(this.timer);
  }

  get title(): string {
    return formatLabel(labels.createTitle, this.page?.opportunityName);
  }

  get name(): string {
    return this.typedName ?? (this.page?.accountName ? formatLabel(labels.defaultName, this.page.accountName).slice(0, LONGEST_NAME) : '');
  }

  /** Those in the user's language first. */
  get templates(): (TemplateDto & { facts: string; checked: boolean; className: string })[] {
    const mine = (template: TemplateDto): number => (template.language?.slice(0, 2) === lang.slice(0, 2) ? 0 : 1);
    return [...(this.page?.templates ?? [])]
      .sort((a, b) => mine(a) - mine(b))
      .map((template) => ({
        ...template,
        facts: formatLabel(labels.templateFacts, formatNumber(template.itemCount ?? 0), formatNumber(template.durationDays ?? 0)),
        checked: template.id === this.templateId,
        className: template.id === this.templateId ? 'template chosen' : 'template'
      }));
  }

  get hasTemplates(): boolean {
    return this.templates.length > 0;
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

  get isChosen(): boolean {
    return Boolean(this.templateId) && toDay(this.goLiveDate) !== null;
  }

  get isPreviewLoading(): boolean {
    return this.isChosen && !this.preview && !this.previewError;
  }

  get hasPreview(): boolean {
    return this.isChosen && Boolean(this.preview);
  }

  get feasibleText(): string {
    const count = formatNumber((this.preview?.items ?? []).filter((item) => item.type !== 'Key Date').length);
    return formatLabel(labels.feasible, count, formatDate(this.goLiveDate));
  }

  get infeasibleText(): string {
    return formatCount(this.preview?.missingDays ?? 0, labels.infeasibleOne, labels.infeasibleMany);
  }

  get earliestText(): string {
    return formatLabel(labels.earliest, formatDate(this.preview?.earliestGoLive, 'long'));
  }

  get useEarliestLabel(): string {
    return formatLabel(labels.useEarliest, formatDate(this.preview?.earliestGoLive));
  }

  get chain(): { key: string; text: string }[] {
    return (this.preview?.chain ?? []).map((text, index) => ({ key: `${index}${text}`, text }));
  }

  get previewItems(): Item[] {
    return (this.preview?.items ?? []) as Item[];
  }

  get previewDependencies(): Dependency[] {
    return (this.preview?.dependencies ?? []) as Dependency[];
  }

  handleStart(): void {
    this.isOpen = true;
    if (this.templates.length === 1) {
      this.templateId = this.templates[0].id ?? '';
    }
    this.goLiveDate = this.goLiveDate || this.page?.closeDate || '';
    this.askForPreview();
  }

  handleBack(): void {
    this.isOpen = false;
  }

  handleTemplate(event: Event): void {
    this.templateId = (event.target as HTMLInputElement).value;
    this.clearError('template');
    this.askForPreview();
  }

  handleName(event: Event): void {
    this.typedName = (event.target as HTMLInputElement).value;
    this.clearError('name');
  }

  handleGoLive(event: Event): void {
    this.goLiveDate = (event.target as HTMLInputElement).value;
    this.clearError('goLive');
    this.askForPreview();
  }

  handleUseEarliest(): void {
    this.goLiveDate = this.preview?.earliestGoLive ?? this.goLiveDate;
    this.askForPreview();
  }

  handleCreate(event: Event): void {
    event.preventDefault();
    if (this.busy) {
      return;
    }
    this.errors = this.check();
    const [first] = Object.keys(this.errors);
    if (first) {
      this.template?.querySelector<HTMLElement>(`[data-field="${first}"]`)?.focus();
    } else {
      const detail = { templateId: this.templateId, name: this.name.trim(), goLiveDate: this.goLiveDate };
      this.dispatchEvent(new CustomEvent('create', { detail }));
    }
  }

  private check(): Partial<Record<Field, string>> {
    const errors: Partial<Record<Field, string>> = {};
    const name = this.name.trim();
    if (!this.templateId) {
      errors.template = labels.templateMissing;
    }
    if (!name) {
      errors.name = labels.nameMissing;
    } else if (name.length > LONGEST_NAME) {
      errors.name = labels.nameTooLong;
    }
    if (toDay(this.goLiveDate) === null) {
      errors.goLive = labels.goLiveMissing;
    } else if (this.preview?.today && this.goLiveDate <= this.preview.today) {
      errors.goLive = labels.goLivePast;
    }
    return errors;
  }

  private clearError(field: Field): void {
    this.errors = { ...this.errors, [field]: undefined };
  }

  /** Waits until the person rests: a date field changes with every key. */
  private askForPreview(): void {
    clearTimeout(this.timer);
    if (this.isChosen) {
      const detail = { templateId: this.templateId, goLiveDate: this.goLiveDate };
      this.timer = setTimeout(() => this.dispatchEvent(new CustomEvent('preview', { detail })), PREVIEW_AFTER_MS);
    }
  }
}
