import { LightningElement, api } from 'lwc';
import type { CriterionDto } from 'apex-types';
import { formatDate } from 'c/planDates';
import { formatLabel } from 'c/planFormat';
import { labels } from 'c/planGoalLabels';
import type { Maybe } from 'c/planModel';
import { classPart, criterionWord } from 'c/planWords';

interface Criterion {
  id: string;
  name: string;
  measure: string;
  change: string;
  by: string;
  met: string;
  metClass: string;
  canEdit: boolean;
  canMeet: boolean;
  canRemove: boolean;
  editLabel: string;
  metLabel: string;
  removeLabel: string;
}

/**
 * How both sides will know that it worked.
 * @fires add
 * @fires edit `{ criterionId }`
 * @fires met `{ criterionId }`
 * @fires remove `{ criterionId }`
 */
export default class PlanCriteria extends LightningElement {
  labels = labels;

  @api criteria: Maybe<readonly CriterionDto[]> = null;
  @api canAdd = false;
  @api busy = false;
  /** Whether something is met is said once the plan is agreed; before, it is still being written. */
  @api agreed = false;

  get isEmpty(): boolean {
    return (this.criteria ?? []).length === 0;
  }

  get views(): Criterion[] {
    return (this.criteria ?? []).map((criterion) => {
      const name = criterion.name ?? '';
      return {
        id: criterion.id ?? '',
        name,
        measure: criterion.measure ?? '',
        change: criterion.targetValue ? formatLabel(labels.fromValueTo, criterion.todayValue, criterion.targetValue, criterion.unit) : '',
        by: criterion.byWhen ? formatLabel(labels.byDate, formatDate(criterion.byWhen)) : '',
        met: criterionWord(criterion.met),
        metClass: `badge met-${classPart(criterion.met)}`,
        canEdit: Boolean(criterion.canEdit),
        canMeet: this.agreed && Boolean(criterion.canEdit) && criterion.met !== 'Met',
        canRemove: Boolean(criterion.canRemove),
        editLabel: formatLabel(labels.editCriterion, name),
        metLabel: formatLabel(labels.markMetFor, name),
        removeLabel: `${labels.remove}: ${name}`
      };
    });
  }

  handleAction(event: Event): void {
    const { name, id } = (event.currentTarget as HTMLElement).dataset;
    this.dispatchEvent(new CustomEvent(name ?? '', { detail: { criterionId: id } }));
  }
}
