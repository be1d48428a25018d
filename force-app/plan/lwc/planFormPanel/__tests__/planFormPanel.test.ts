import PlanFormPanel from 'c/planFormPanel';
import { find, record, settled, show } from 'test/components';

const FIELDS = [{ name: 'reason', label: 'Reason', kind: 'longtext', required: true }];
const open = (properties: object = {}): Promise<HTMLElement & { busy: boolean }> =>
  show('c-plan-form-panel', PlanFormPanel, { heading: 'Ask again', fields: FIELDS, draftKey: 'ask', ...properties });
const form = (panel: HTMLElement): HTMLElement => find(panel, 'c-plan-form');
const enter = (panel: HTMLElement, value: string): boolean =>
  find(form(panel), 'lightning-textarea').dispatchEvent(new CustomEvent('change', { detail: { value } }));
const close = (panel: HTMLElement, cancelled: boolean): boolean =>
  find(panel, 'c-plan-panel').dispatchEvent(new CustomEvent('close', { detail: { cancelled } }));

afterEach(() => window.sessionStorage.clear());

it('sends with the button in the foot', async () => {
  const panel = await open();
  const sent = record(panel, 'formsubmit');
  enter(panel, 'The date moved.');
  find(panel, '[slot="actions"]').click();
  expect(sent).toEqual([{ fields: { reason: 'The date moved.' } }]);
  await expect(panel).toBeAccessible();
});

it('gives up what was typed with Cancel, and keeps it when closed otherwise', async () => {
  const panel = await open();
  const cancelled = record(panel, 'formcancel');
  enter(panel, 'The date moved.');
  close(panel, false);
  expect(window.sessionStorage).toHaveLength(1);
  close(panel, true);
  expect(window.sessionStorage).toHaveLength(0);
  expect(cancelled).toHaveLength(2);
});

it('stays open while it is being saved', async () => {
  const panel = await open({ busy: true });
  const cancelled = record(panel, 'formcancel');
  close(panel, true);
  await settled();
  expect(cancelled).toHaveLength(0);
  expect(find(panel, '[slot="actions"]').textContent).toBe('c.Plan_Saving');
});
