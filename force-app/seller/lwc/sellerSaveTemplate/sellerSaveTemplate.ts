import { LightningElement, api } from 'lwc';
import Toast from 'lightning/toast';
import type { PlanDto, TemplateDto } from 'apex-types';
import { requestAction } from 'c/planActions';
import type { FormField, FormValues } from 'c/planForm';
import { formatLabel } from 'c/planFormat';
import type { Maybe } from 'c/planModel';
import { getTemplates } from 'c/sellerPlanApi';
import { labels } from 'c/sellerTemplateLabels';

const LONGEST_NAME = 80;
const LONGEST_DESCRIPTION = 4000;
const OF_ITS_OWN = '';

/**
 * Keeps the plan as a template of its own, or as the next version of one.
 * @fires planaction
 * @fires close
 */
export default class SellerSaveTemplate extends LightningElement {
  labels = labels;
  templates: TemplateDto[] = [];
  note: string | null = null;
  problem: string | null = null;
  isBusy = false;
  values: FormValues | null = null;

  @api plan: Maybe<PlanDto> = null;

  async connectedCallback(): Promise<void> {
    this.values = { name: this.plan?.name ?? '', description: null, templateId: OF_ITS_OWN };
    try {
      this.templates = await getTemplates({});
    } catch {
      this.note = labels.loadFailed;
    }
  }

  get fields(): FormField[] {
    const versions = this.templates.map(({ id, name }) => ({ value: id ?? '', label: formatLabel(labels.nextOf, name) }));
    return [
      ...(versions.length
        ? [
            {
              name: 'templateId',
              label: labels.saveAs,
              kind: 'choice' as const,
              options: [{ value: OF_ITS_OWN, label: labels.ofItsOwn }, ...versions],
              help: labels.nextHelp
            }
          ]
        : []),
      { name: 'name', label: labels.name, kind: 'text', required: true, maxLength: LONGEST_NAME },
      { name: 'description', label: labels.description, kind: 'longtext', maxLength: LONGEST_DESCRIPTION, help: labels.descriptionHelp }
    ];
  }

  get draftKey(): string {
    return `template:${this.plan?.id ?? ''}`;
  }

  async handleSubmit(event: CustomEvent<{ fields: FormValues }>): Promise<void> {
    const { name, description, templateId } = event.detail.fields;
    this.isBusy = true;
    this.problem = null;
    const result = await requestAction(this, 'saveAsTemplate', {
      name: String(name ?? ''),
      description: description ? String(description) : null,
      templateId: templateId ? String(templateId) : null
    });
    this.isBusy = false;
    if (result.saved) {
      Toast.show({ label: labels.saved, message: labels.savedHint, variant: 'success' }, this);
      this.template?.querySelector<HTMLElement & { saved(): void }>('c-plan-form-panel')?.saved();
      this.handleClose();
    } else {
      this.problem = result.problem;
    }
  }

  handleClose(): void {
    this.dispatchEvent(new CustomEvent('close'));
  }
}
