import PlanSlipLedger from 'c/planSlipLedger';
import { sampleLedger } from 'test/date-samples';
import { find, findAll, record, settled, show, textOf } from 'test/components';

const open = (ledger: unknown = sampleLedger()): Promise<HTMLElement> => show('c-plan-slip-ledger', PlanSlipLedger, { ledger });
const days = (element: HTMLElement): string[] => findAll(element, 'tbody .number:nth-child(2)').map((cell) => cell.textContent ?? '');

it('adds up to the slip, step by step, side by side and person by person', async () => {
  const element = await open();
  expect(days(element)).toEqual(['+5', '+2', '−1', '+1']);
  expect(find(element, 'tfoot .number').textContent).toContain('5 + 2 − 1 + 1 =');
  expect(find(element, 'tfoot strong').textContent).toBe('+7');
  await expect(element).toBeAccessible();
  for (const view of ['sides', 'people']) {
    find(element, `[data-name="${view}"]`).click();
    await settled();
    expect(days(element)).toEqual(['+5', '+2', '−1', '+1']);
  }
  expect(textOf(element)).toContain('Maja Lindqvist');
  expect(textOf(element)).toContain('c.Dates_Nobody');
  await expect(element).toBeAccessible();
});

it('has a bar with a piece for each, named as one sentence', async () => {
  const element = await open();
  const bar = find(element, '.bar');
  expect(bar.getAttribute('aria-label')).toBe('Go-live moved 7 days.');
  expect([...bar.children].map(({ className }) => className)).toEqual(['piece buyer', 'piece seller', 'piece joint back', 'piece none']);
});

it('says where the days of a late step come from, and opens it', async () => {
  const element = await open();
  const opened = record(element, 'itemopen');
  expect(textOf(element)).toContain('c.Dates_Explain');
  find(element, '[data-id="i2"]').click();
  expect(opened).toEqual([{ itemId: 'i2' }]);
});

it('shows no cost that nobody knows', async () => {
  const element = await open(sampleLedger({ costPerDay: null, cost: null }));
  expect(findAll(element, 'thead th')).toHaveLength(2);
});

it('says that all is on time, and that nothing is agreed', async () => {
  const element = await open(sampleLedger({ slipDays: 0, unattributedDays: 0, items: [], sides: [], people: [] }));
  expect(textOf(element)).toContain('c.Dates_Ledger_On_Time');
  expect(findAll(element, 'table')).toHaveLength(0);
  const none = await open(null);
  expect(textOf(none)).toContain('c.Dates_Ledger_None');
  await expect(none).toBeAccessible();
});
