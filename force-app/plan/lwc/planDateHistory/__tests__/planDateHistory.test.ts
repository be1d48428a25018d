import PlanDateHistory from 'c/planDateHistory';
import { sampleDates, sampleProposal } from 'test/date-samples';
import { find, findAll, record, settled, show, textOf } from 'test/components';

const open = (changes: unknown): Promise<HTMLElement> => show('c-plan-date-history', PlanDateHistory, { changes });

it('says what was moved, by whom, why, and with what effect', async () => {
  const element = await open(sampleDates().history);
  const opened = record(element, 'itemopen');
  for (const part of ['c.Dates_Status_Applied', 'Half of the team', 'c.Dates_Cause', 'c.Dates_Go_Live_Then', 'c.Dates_Also_One', 'Fine.']) {
    expect(textOf(element)).toContain(part);
  }
  find(element, '[data-id="i1"]').click();
  expect(opened).toEqual([{ itemId: 'i1' }]);
  await expect(element).toBeAccessible();
});

it('shows the newest few until asked for all', async () => {
  const many = Array.from({ length: 12 }, (_, index) => sampleProposal({ id: `h${index}`, status: 'Declined' }));
  const element = await open(many);
  expect(findAll(element, 'li')).toHaveLength(8);
  find(element, '[data-name="more"]').click();
  await settled();
  expect(findAll(element, 'li')).toHaveLength(12);
});

it('says that nothing happened', async () => {
  const element = await open(null);
  expect(textOf(element)).toContain('c.Dates_No_History');
  await expect(element).toBeAccessible();
});
