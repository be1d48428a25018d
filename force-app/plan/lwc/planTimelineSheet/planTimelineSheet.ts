import { LightningElement, api } from 'lwc';
import type { PlanDto } from 'apex-types';
import { formatDate } from 'c/planDates';
import { formatLabel } from 'c/planFormat';
import { labels as planLabels } from 'c/planLabels';
import type { Maybe } from 'c/planModel';
import { labels } from 'c/planTakeAlongLabels';
import { CHART_X, pictureOf, ROW, TOP } from 'c/planTimelinePicture';
import type { Picture, PictureRow } from 'c/planTimelinePicture';

interface DrawnRow extends PictureRow {
  textY: number;
  barY: number;
  ghostY: number;
  titleX: number;
  titleClass: string;
  lineY: number;
}

const WHO_X = 285;
const INDENT = 10;

/** The timeline as one picture on a page that lies across: nothing in it moves. */
export default class PlanTimelineSheet extends LightningElement {
  labels = labels;
  planLabels = planLabels;
  chartX = CHART_X;
  whoX = WHO_X;
  top = TOP;

  @api plan: Maybe<PlanDto> = null;

  get picture(): Picture | null {
    return this.plan ? pictureOf(this.plan) : null;
  }

  get viewBox(): string {
    return `0 0 ${this.picture?.width ?? 0} ${this.picture?.height ?? 0}`;
  }

  get rows(): DrawnRow[] {
    return (this.picture?.rows ?? []).map((row) => ({
      ...row,
      textY: row.y + ROW * 0.68,
      barY: row.y + 4,
      ghostY: row.y + ROW - 4,
      titleX: row.isHead ? 0 : INDENT,
      titleClass: row.isHead ? 'head' : '',
      lineY: row.y + ROW
    }));
  }

  get isEmpty(): boolean {
    return this.rows.length === 0;
  }

  get heading(): string {
    return [this.plan?.name, this.plan?.sellerCompany, this.plan?.buyerCompany].filter(Boolean).join(' · ');
  }

  get asOf(): string {
    return formatLabel(labels.asOf, formatDate(this.plan?.today, 'long'));
  }

  get goLive(): string {
    return `${planLabels.projectedGoLive}: ${formatDate(this.plan?.projectedGoLive ?? this.plan?.goLiveDate) || planLabels.dateToBeDecided}`;
  }

  get left(): string {
    const left = this.picture?.left ?? 0;
    return left > 0 ? formatLabel(labels.moreItems, left) : '';
  }

  get hasToday(): boolean {
    return typeof this.picture?.todayX === 'number';
  }

  get hasGoLive(): boolean {
    return typeof this.picture?.goLiveX === 'number';
  }

  get sides(): { name: string; className: string }[] {
    return [
      { name: this.plan?.buyerCompany || planLabels.sideBuyer, className: 'key buyer' },
      { name: this.plan?.sellerCompany || planLabels.sideSeller, className: 'key seller' },
      { name: planLabels.sideJoint, className: 'key joint' }
    ];
  }
}
