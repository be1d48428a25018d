import type { PlanDto } from 'apex-types';
import type { FormField, FormOption } from 'c/planForm';
import { labels } from 'c/planGoalLabels';
import { stakeholdersOf } from 'c/planModel';
import { labels as fieldLabels } from 'c/planFieldLabels';
import { criterionWord } from 'c/planWords';

const CADENCES: FormOption[] = [
  { value: 'None', label: labels.cadenceNone },
  { value: 'Weekly', label: labels.cadenceWeekly },
  { value: 'Every Two Weeks', label: labels.cadenceTwoWeeks },
  { value: 'Monthly', label: labels.cadenceMonthly }
];

export function cadenceWord(value: string | null | undefined): string {
  return CADENCES.find((cadence) => cadence.value === value)?.label ?? '';
}

/**
 * What the user may change of a plan's facts: once both are at the plan each side writes its own objectives, and once it is agreed
 * only its name and check-ins stay open.
 */
export function goalFields({ status, mySide }: PlanDto): FormField[] {
  const isOpen = status !== 'Agreed';
  const writes = (side: string): boolean => status === 'Draft' || mySide === side;
  const fields: (FormField | false)[] = [
    { name: 'name', label: labels.planName, kind: 'text', required: true, maxLength: 80, width: 'full' },
    isOpen && { name: 'jointGoal', label: labels.jointGoal, kind: 'longtext' },
    isOpen && writes('Buyer') && { name: 'buyerObjectives', label: labels.buyerObjectives, kind: 'longtext' },
    isOpen && writes('Seller') && { name: 'sellerObjectives', label: labels.sellerObjectives, kind: 'longtext' },
    isOpen && { name: 'expectedYearlyValue', label: labels.yearlyValue, kind: 'number', min: 0 },
    isOpen && { name: 'investment', label: labels.investment, kind: 'number', min: 0 },
    isOpen && { name: 'decisionDate', label: labels.decisionDate, kind: 'date' },
    isOpen && { name: 'goLiveDate', label: labels.goLive, kind: 'date' },
    isOpen && { name: 'firstResultsDate', label: labels.firstResults, kind: 'date' },
    isOpen &&
      mySide === 'Seller' && { name: 'costOfDelayOverride', label: labels.delayOverride, kind: 'number', min: 0, help: labels.delayHelp },
    { name: 'checkInCadence', label: fieldLabels.checkInCadence, kind: 'choice', options: CADENCES },
    { name: 'nextCheckIn', label: labels.nextCheckIn, kind: 'date' }
  ];
  return fields.filter((field): field is FormField => Boolean(field));
}

/** Of an agreed plan's criterion only today's value and whether it is met. */
export function criterionFields(plan: PlanDto, isNew: boolean): FormField[] {
  const isOpen = plan.status !== 'Agreed';
  const owners = stakeholdersOf(plan).map(({ id, name }) => ({ value: id, label: name }));
  const met = ['Open', 'Met', 'Not Met'].map((value) => ({ value, label: criterionWord(value) }));
  const fields: (FormField | false)[] = [
    isOpen && { name: 'name', label: fieldLabels.name, kind: 'text', required: true, maxLength: 80, width: 'full' },
    isOpen && { name: 'measure', label: labels.howMeasured, kind: 'text', maxLength: 255, width: 'full' },
    { name: 'todayValue', label: fieldLabels.todayValue, kind: 'text', maxLength: 80 },
    isOpen && { name: 'targetValue', label: fieldLabels.targetValue, kind: 'text', maxLength: 80 },
    isOpen && { name: 'unit', label: fieldLabels.unit, kind: 'text', maxLength: 40 },
    isOpen && { name: 'byWhen', label: fieldLabels.byWhen, kind: 'date' },
    isOpen && { name: 'ownerId', label: labels.owner, kind: 'choice', options: owners },
    !isNew && { name: 'met', label: fieldLabels.met, kind: 'choice', required: true, options: met }
  ];
  return fields.filter((field): field is FormField => Boolean(field));
}
