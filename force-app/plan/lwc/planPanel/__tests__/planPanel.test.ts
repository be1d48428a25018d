import PlanPanel from 'c/planPanel';
import { find, findAll, record, show } from 'test/components';

it('takes the focus, is named by its heading and closes by button, backdrop and Escape', async () => {
  const element = await show('c-plan-panel', PlanPanel, { heading: 'Item' });
  const dialog = find(element, '[role="dialog"]');
  expect(element.shadowRoot?.activeElement).toBe(dialog);
  const closes = record(element, 'close');
  find(element, '.x').click();
  find(element, '.backdrop').click();
  dialog.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
  dialog.dispatchEvent(new KeyboardEvent('keydown', { key: 'a' }));
  expect(closes).toHaveLength(3);
  await expect(element).toBeAccessible();
});

it('closes by Escape when what had the focus is gone', async () => {
  const element = await show('c-plan-panel', PlanPanel, { heading: 'Item' });
  const closes = record(element, 'close');
  find(element, '[role="dialog"]').blur();
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  expect(closes).toHaveLength(1);
  element.remove();
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  expect(closes).toHaveLength(1);
});

it('keeps the keyboard inside', async () => {
  const element = await show('c-plan-panel', PlanPanel, { heading: 'Item', centered: true });
  const [before, after] = findAll(element, 'span[tabindex="0"]');
  before.dispatchEvent(new FocusEvent('focus'));
  expect(element.shadowRoot?.activeElement).toBe(find(element, '.foot .action'));
  after.dispatchEvent(new FocusEvent('focus'));
  expect(element.shadowRoot?.activeElement).toBe(find(element, '.x'));
});

it('gives the focus back when it goes', async () => {
  const opener = document.body.appendChild(document.createElement('button'));
  opener.focus();
  const element = await show('c-plan-panel', PlanPanel, { heading: 'Item' });
  element.remove();
  expect(document.activeElement).toBe(opener);
});
