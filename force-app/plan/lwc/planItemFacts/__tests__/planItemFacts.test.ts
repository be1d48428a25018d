import PlanItemFacts from 'c/planItemFacts';
import { find, findAll, show, textOf } from 'test/components';
import { sampleItem } from 'test/plan-samples';

const make = (item: unknown): ReturnType<typeof show> => show('c-plan-item-facts', PlanItemFacts, { item });
const terms = (element: HTMLElement): (string | null)[] => findAll(element, 'dt').map((term) => term.textContent);

it('says what is known, and nothing of what is not', async () => {
  const element = await make(sampleItem({ bufferDays: 2, fixedDate: true }));
  expect(terms(element)).toEqual([
    'c.Plan_Owner',
    'c.Plan_Item_Role',
    'c.Plan_Dates',
    'c.Plan_Item_Fixed_Date',
    'c.Plan_Projection',
    'c.Plan_Baseline',
    'c.Plan_Duration',
    'c.Plan_Item_Buffer',
    'c.Plan_Float',
    'c.Plan_Outcome',
    'c.Plan_Link'
  ]);
  expect(find<HTMLAnchorElement>(element, 'a').rel).toBe('noopener noreferrer');
  await expect(element).toBeAccessible();
});

it('makes no link of what is no web address', async () => {
  expect(findAll(await make(sampleItem({ link: 'javascript:alert(1)' })), 'a')).toHaveLength(0);
});

it('gets along with an item that has a title only', async () => {
  const element = await make({ id: 'i1', title: 'New', type: 'Task', status: 'Not Started', side: 'Joint' });
  expect(textOf(element)).toContain('c.Plan_Date_To_Be_Decided');
  expect(textOf(element)).toContain('c.Plan_No_Owner');
  expect(terms(await make(null))).toEqual([]);
});
