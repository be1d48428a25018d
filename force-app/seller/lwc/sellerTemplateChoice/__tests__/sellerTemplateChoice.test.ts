import SellerTemplateChoice from 'c/sellerTemplateChoice';
import { findAll, record, show, textOf } from 'test/components';

const templates = [
  { id: 't1', name: 'Einkauf', language: 'de', itemCount: 24, durationDays: 45 },
  { id: 't2', name: 'Short', language: 'en_US', itemCount: 9, durationDays: 15 }
];

it('shows templates, those in the user’s language first', async () => {
  const element = await show<{ focus(): void }>('c-seller-template-choice', SellerTemplateChoice, { templates, chosenId: 't2' });
  const radios = findAll<HTMLInputElement>(element, 'input');
  expect(radios.map(({ value, checked }) => [value, checked])).toEqual([
    ['t2', true],
    ['t1', false]
  ]);
  const chosen = record(element, 'sourcechoose');
  radios[1].dispatchEvent(new CustomEvent('change'));
  expect(chosen).toEqual([{ id: 't1' }]);
  element.focus();
  expect(element.shadowRoot?.activeElement).toBe(radios[0]);
  await expect(element).toBeAccessible();
});

it('says when there is none, and what is missing', async () => {
  const element = await show('c-seller-template-choice', SellerTemplateChoice, { templates: [], error: 'Choose one.' });
  expect(textOf(element)).toContain('c.Seller_No_Templates');
  expect(textOf(element)).toContain('Choose one.');
  await expect(element).toBeAccessible();
});
