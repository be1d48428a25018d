import { LightningElement, api } from 'lwc';
import type { PlanDto, PlanLinksDto } from 'apex-types';
import { getCalendar, getLinks } from 'c/planApi';
import { errorMessage } from 'c/planErrors';
import { downloadText, fileNameOf } from 'c/planFileDownload';
import { formatLabel } from 'c/planFormat';
import { labels as planLabels } from 'c/planLabels';
import type { Maybe } from 'c/planModel';
import { printOnly } from 'c/planPrintOnly';
import { labels } from 'c/planTakeAlongLabels';

type Sheet = 'summary' | 'timeline';

interface Link {
  key: string;
  name: string;
  url: string;
  copyLabel: string;
  buttonText: string;
}

/**
 * What people take along of a plan: a page to print, a calendar file, a link.
 * @fires close when the person is done
 */
export default class PlanTakeAlong extends LightningElement {
  labels = labels;
  planLabels = planLabels;
  sheet: Sheet | null = null;
  addresses: PlanLinksDto | null = null;
  linkProblem: string | null = null;
  copiedKey: string | null = null;
  said = '';
  isMaking = false;
  calendarProblem: string | null = null;

  /** Links lead to this item. */
  @api itemId: Maybe<string> = null;

  private givenPlan: Maybe<PlanDto> = null;
  private stopPrinting: (() => void) | null = null;

  @api
  get plan(): Maybe<PlanDto> {
    return this.givenPlan;
  }
  set plan(plan: Maybe<PlanDto>) {
    const isOther = plan?.id !== this.givenPlan?.id;
    this.givenPlan = plan;
    if (isOther && this.isConnected) {
      void this.loadLinks();
    }
  }

  connectedCallback(): void {
    void this.loadLinks();
  }

  disconnectedCallback(): void {
    this.stopPrinting?.();
  }

  /** Once the sheet is drawn, printing in whatever way prints it alone. */
  renderedCallback(): void {
    const overlay = this.refs?.overlay;
    if (overlay && !this.stopPrinting) {
      this.stopPrinting = printOnly(overlay, this.sheet === 'timeline');
      (this.refs?.print as HTMLElement | undefined)?.focus();
    } else if (!overlay && this.stopPrinting) {
      this.stopPrinting();
      this.stopPrinting = null;
    }
  }

  get isSummary(): boolean {
    return this.sheet === 'summary';
  }

  get paperClass(): string {
    return this.isSummary ? 'paper' : 'paper across';
  }

  get canHaveMine(): boolean {
    return Boolean(this.givenPlan?.myStakeholderId);
  }

  get links(): Link[] {
    const { sellerUrl, buyerUrl } = this.addresses ?? {};
    const named = [
      { key: 'seller', name: labels.linkSeller, url: sellerUrl },
      { key: 'buyer', name: labels.linkBuyer, url: buyerUrl }
    ];
    return named
      .filter(({ url }) => url)
      .map(({ key, name, url }) => ({
        key,
        name,
        url: `${url ?? ''}${this.itemId ? `?c__item=${this.itemId}` : ''}`,
        copyLabel: formatLabel(labels.copyLink, name),
        buttonText: this.copiedKey === key ? labels.copied : labels.copy
      }));
  }

  get hasNoBuyerLink(): boolean {
    return Boolean(this.addresses) && !this.addresses?.buyerUrl;
  }

  get linksPending(): boolean {
    return !this.addresses && !this.linkProblem;
  }

  handlePreview(event: Event): void {
    this.sheet = (event.currentTarget as HTMLElement).dataset.sheet as Sheet;
  }

  handlePreviewClose(): void {
    this.sheet = null;
  }

  handlePreviewKey(event: KeyboardEvent): void {
    if (event.key === 'Escape') {
      event.stopPropagation();
      this.handlePreviewClose();
    }
  }

  handlePrint(): void {
    window.print();
  }

  async handleCalendar(event: Event): Promise<void> {
    if (this.isMaking) {
      return;
    }
    const mine = (event.currentTarget as HTMLElement).dataset.mine === 'true';
    this.isMaking = true;
    this.calendarProblem = null;
    try {
      const text = await getCalendar({ planId: this.givenPlan?.id ?? null, mine });
      if (text) {
        downloadText(fileNameOf(this.givenPlan?.name ?? '', 'ics'), text);
      } else {
        this.calendarProblem = labels.calendarEmpty;
      }
    } catch (error) {
      this.calendarProblem = errorMessage(error, labels.calendarFailed);
    }
    this.isMaking = false;
  }

  async handleCopy(event: Event): Promise<void> {
    const key = (event.currentTarget as HTMLElement).dataset.key ?? '';
    const field = this.template?.querySelector<HTMLInputElement>(`input[data-key="${key}"]`);
    field?.select();
    try {
      await navigator.clipboard.writeText(field?.value ?? '');
      this.copiedKey = key;
      this.said = labels.copied;
    } catch {
      // Without permission for the clipboard the person copies what is selected.
      field?.focus();
      this.copiedKey = null;
      this.said = labels.copyByHand;
    }
  }

  handleSelect(event: Event): void {
    (event.currentTarget as HTMLInputElement).select();
  }

  handleClose(): void {
    this.dispatchEvent(new CustomEvent('close'));
  }

  async loadLinks(): Promise<void> {
    this.linkProblem = null;
    try {
      this.addresses = await getLinks({ planId: this.givenPlan?.id ?? null });
    } catch (error) {
      this.linkProblem = errorMessage(error, planLabels.errorHint);
    }
  }
}
