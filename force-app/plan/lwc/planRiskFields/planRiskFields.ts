import type { PlanDto } from 'apex-types';
import { labels as fieldLabels } from 'c/planFieldLabels';
import type { FormField, FormOption } from 'c/planForm';
import { itemsOf, stakeholdersOf } from 'c/planModel';
import { labels } from 'c/planRiskLabels';
import { levelWord, riskStatusWord } from 'c/planWords';

const CATEGORIES: FormOption[] = [
  { value: 'Decision', label: labels.categoryDecision },
  { value: 'Technical', label: labels.categoryTechnical },
  { value: 'Security', label: labels.categorySecurity },
  { value: 'Legal', label: labels.categoryLegal },
  { value: 'Commercial', label: labels.categoryCommercial },
  { value: 'Resources', label: labels.categoryResources },
  { value: 'Schedule', label: labels.categorySchedule },
  { value: 'Other', label: labels.categoryOther }
];

export function categoryWord(value: string | null | undefined): string {
  return CATEGORIES.find((category) => category.value === value)?.label ?? value ?? '';
}

/** Participants give work to nobody else; a status is said of a risk that is there. */
export function riskFields(plan: PlanDto, isNew: boolean): FormField[] {
  const levels = ['Low', 'Medium', 'High'].map((value) => ({ value, label: levelWord(value) }));
  const people = stakeholdersOf(plan).filter(({ id }) => plan.canEdit || id === plan.myStakeholderId);
  const statuses = ['Open', 'Mitigated', 'Occurred', 'Closed'].map((value) => ({ value, label: riskStatusWord(value) }));
  const fields: (FormField | false)[] = [
    { name: 'title', label: labels.title, kind: 'text', required: true, maxLength: 80, width: 'full' },
    { name: 'probability', label: fieldLabels.probability, kind: 'choice', required: true, options: levels },
    { name: 'impact', label: fieldLabels.impact, kind: 'choice', required: true, options: levels },
    { name: 'mitigation', label: labels.mitigation, kind: 'longtext', maxLength: 4000 },
    { name: 'category', label: fieldLabels.category, kind: 'choice', options: CATEGORIES },
    { name: 'ownerId', label: labels.watchedBy, kind: 'choice', options: people.map(({ id, name }) => ({ value: id, label: name })) },
    {
      name: 'itemId',
      label: labels.item,
      kind: 'choice',
      width: 'full',
      options: itemsOf(plan).map(({ id, title }) => ({ value: id, label: title }))
    },
    !isNew && { name: 'status', label: fieldLabels.status, kind: 'choice', required: true, options: statuses }
  ];
  return fields.filter((field): field is FormField => Boolean(field));
}
