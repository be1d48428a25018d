import { getCalendar, getLinks } from 'c/planApi';
import * as files from 'c/planFileDownload';
import { printOnly } from 'c/planPrintOnly';
import PlanTakeAlong from 'c/planTakeAlong';
import { find, findAll, record, settled, show, textOf } from 'test/components';
import { samplePlan } from 'test/plan-samples';

jest.mock('c/planApi', () => ({ getLinks: jest.fn(), getCalendar: jest.fn() }));
jest.mock('c/planPrintOnly', () => ({ printOnly: jest.fn() }));
jest.mock('c/planFileDownload', () => ({ ...jest.requireActual('c/planFileDownload'), downloadText: jest.fn() }));

const links = getLinks as unknown as jest.Mock;
const calendar = getCalendar as unknown as jest.Mock;
const both = { sellerUrl: 'https://example.com/r/p1/view', buyerUrl: 'https://example.com/plans/p1' };
const stopPrinting = jest.fn();

beforeEach(() => {
  jest.clearAllMocks();
  links.mockResolvedValue(both);
  (printOnly as jest.Mock).mockReturnValue(stopPrinting);
});

const open = (properties: object = {}) => show('c-plan-take-along', PlanTakeAlong, { plan: samplePlan(), ...properties });

it('offers paper, calendar and links', async () => {
  const element = await open();
  expect(findAll(element, '[data-sheet]')).toHaveLength(2);
  expect(findAll(element, '[data-mine]')).toHaveLength(2);
  expect(findAll<HTMLInputElement>(element, 'input').map(({ value }) => value)).toEqual([both.sellerUrl, both.buyerUrl]);
  await expect(element).toBeAccessible();
});

it('leads to one item where it is asked for one', async () => {
  const element = await open({ itemId: 'i1' });
  expect(find<HTMLInputElement>(element, 'input').value).toBe('https://example.com/r/p1/view?c__item=i1');
});

it('says why there is no link for buyers, and that links failed', async () => {
  links.mockResolvedValueOnce({ sellerUrl: both.sellerUrl, buyerUrl: null });
  expect(textOf(await open())).toContain('c.TakeAlong_Link_None');
  links.mockRejectedValueOnce({ body: { message: 'No' } });
  const element = await open();
  expect(textOf(element)).toContain('No');
  await expect(element).toBeAccessible();
  find(element, '[data-name="retry"]').click();
  await settled();
  expect(findAll(element, 'input')).toHaveLength(2);
});

it('reads the links of another plan anew', async () => {
  const element = await open();
  Object.assign(element, { plan: samplePlan({ id: 'p2' }) });
  await settled();
  expect(links).toHaveBeenLastCalledWith({ planId: 'p2' });
});

it('copies a link, or selects it where the clipboard is closed', async () => {
  const writeText = jest.fn().mockResolvedValueOnce(undefined).mockRejectedValueOnce(new Error('No'));
  Object.assign(navigator, { clipboard: { writeText } });
  const element = await open();
  find(element, 'button[data-key="buyer"]').click();
  await settled();
  expect(writeText).toHaveBeenCalledWith(both.buyerUrl);
  expect(find(element, '.said').textContent).toBe('c.TakeAlong_Copied');
  find(element, 'button[data-key="seller"]').click();
  await settled();
  expect(find(element, '.said').textContent).toBe('c.TakeAlong_Copy_By_Hand');
});

it('gives a calendar file of all or of mine', async () => {
  calendar.mockResolvedValue('BEGIN:VCALENDAR');
  const element = await open();
  find(element, '[data-mine="true"]').click();
  await settled();
  expect(calendar).toHaveBeenCalledWith({ planId: 'p1', mine: true });
  expect(files.downloadText).toHaveBeenCalledWith('Evaluation and purchase.ics', 'BEGIN:VCALENDAR');
  calendar.mockResolvedValue(null);
  find(element, '[data-mine="false"]').click();
  await settled();
  expect(textOf(element)).toContain('c.TakeAlong_Calendar_Empty');
  calendar.mockRejectedValue(new Error());
  find(element, '[data-mine="false"]').click();
  await settled();
  expect(textOf(element)).toContain('c.TakeAlong_Calendar_Failed');
});

it('offers no items of mine to who has none', async () => {
  const element = await open({ plan: samplePlan({ myStakeholderId: null }) });
  expect(findAll(element, '[data-mine]')).toHaveLength(1);
});

it('shows a page as it will be printed, and prints it alone', async () => {
  window.print = jest.fn();
  const element = await open();
  find(element, '[data-sheet="timeline"]').click();
  await settled();
  expect(findAll(element, 'c-plan-timeline-sheet')).toHaveLength(1);
  expect(printOnly).toHaveBeenCalledWith(expect.anything(), true);
  await expect(element).toBeAccessible();
  find(element, '[data-name="print"]').click();
  expect(window.print).toHaveBeenCalled();
  find(element, '.overlay').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
  await settled();
  expect(stopPrinting).toHaveBeenCalled();
  find(element, '[data-sheet="summary"]').click();
  await settled();
  expect(findAll(element, 'c-plan-one-pager')).toHaveLength(1);
  expect(printOnly).toHaveBeenLastCalledWith(expect.anything(), false);
  element.remove();
  expect(stopPrinting).toHaveBeenCalledTimes(2);
});

it('is closed', async () => {
  const element = await open();
  const closed = record(element, 'close');
  find(element, 'c-plan-panel').dispatchEvent(new CustomEvent('close'));
  expect(closed).toHaveLength(1);
});
