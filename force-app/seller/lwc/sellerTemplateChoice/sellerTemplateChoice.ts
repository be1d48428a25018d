import { LightningElement, api } from 'lwc';
import lang from '@salesforce/i18n/lang';
import type { TemplateDto } from 'apex-types';
import { formatLabel, formatNumber } from 'c/planFormat';
import type { Maybe } from 'c/planModel';
import { labels } from 'c/sellerCreateLabels';

/**
 * The templates that a plan can be made from.
 * @fires sourcechoose `{ id }`
 */
export default class SellerTemplateChoice extends LightningElement {
  labels = labels;

  @api templates: Maybe<readonly TemplateDto[]> = null;
  @api chosenId: Maybe<string> = null;
  @api error: Maybe<string> = null;

  /** Where the person has to choose first. */
  @api
  focus(): void {
    this.template?.querySelector<HTMLElement>('input')?.focus();
  }

  /** Those in the user's language first. */
  get cards(): (TemplateDto & { facts: string; checked: boolean; className: string })[] {
    const mine = (template: TemplateDto): number => (template.language?.slice(0, 2) === lang.slice(0, 2) ? 0 : 1);
    return [...(this.templates ?? [])]
      .sort((a, b) => mine(a) - mine(b))
      .map((template) => ({
        ...template,
        facts: formatLabel(labels.templateFacts, formatNumber(template.itemCount ?? 0), formatNumber(template.durationDays ?? 0)),
        checked: template.id === this.chosenId,
        className: template.id === this.chosenId ? 'choice chosen' : 'choice'
      }));
  }

  get hasTemplates(): boolean {
    return this.cards.length > 0;
  }

  handleChoose(event: Event): void {
    this.dispatchEvent(new CustomEvent('sourcechoose', { detail: { id: (event.target as HTMLInputElement).value } }));
  }
}
