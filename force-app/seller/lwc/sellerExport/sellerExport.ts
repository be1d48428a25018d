import { LightningElement, api } from 'lwc';
import locale from '@salesforce/i18n/locale';
import type { PlanDto } from 'apex-types';
import { saveFile } from 'c/planDownload';
import { labels } from 'c/planExportLabels';
import { labels as planLabels } from 'c/planLabels';
import type { Maybe } from 'c/planModel';
import { sheetWords } from 'c/planSheetWords';
import { fileName, planCsv, planWorkbook } from 'c/planSpreadsheetExport';
import { writeWorkbook } from 'c/sellerSheetFiles';

/**
 * The plan as a file that any spreadsheet opens and that can be imported again. CSV needs nothing to be loaded.
 * @fires close
 */
export default class SellerExport extends LightningElement {
  labels = labels;
  planLabels = planLabels;
  error: string | null = null;
  isBusy = false;

  @api plan: Maybe<PlanDto> = null;

  handleCsv(): void {
    if (this.plan) {
      this.error = null;
      saveFile(planCsv(this.plan, sheetWords, locale), fileName(this.plan.name ?? '', 'csv'));
    }
  }

  handleClose(): void {
    this.dispatchEvent(new CustomEvent('close'));
  }

  async handleWorkbook(): Promise<void> {
    const { plan } = this;
    if (!plan || this.isBusy) {
      return;
    }
    this.isBusy = true;
    this.error = null;
    try {
      const { rows, widths } = planWorkbook(plan, sheetWords);
      saveFile(await writeWorkbook(this, labels.sheetName, rows, widths), fileName(plan.name ?? '', 'xlsx'));
    } catch {
      this.error = labels.failed;
    } finally {
      this.isBusy = false;
    }
  }
}
