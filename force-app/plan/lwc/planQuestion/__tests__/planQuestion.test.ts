import { changedRecord } from 'c/planRecords';
import PlanQuestion from 'c/planQuestion';
import { find, findAll, record, show, textOf } from 'test/components';
import { samplePlan } from 'test/plan-samples';

const mine = { title: 'My title', due: '2027-05-20', ownerId: 's1', fixedDate: true, link: null };
const conflict = {
  kind: 'conflict',
  message: 'Somebody changed the step.',
  record: changedRecord('saveItem', { itemId: 'i1', fields: mine, version: 'v1' }),
  mine,
  plan: samplePlan()
};

it('shows both values of every changed field', async () => {
  const element = await show('c-plan-question', PlanQuestion, { question: conflict });
  const rows = findAll(element, 'tbody tr').map((row) => [...row.children].map((cell) => cell.textContent));
  expect(rows).toEqual([
    ['c.Field_Title', 'My title', 'Review the security questionnaire'],
    ['c.Plan_Due', 'May 20, 2027', 'May 14, 2027'],
    ['c.Plan_Owner', 'Maja Lindqvist', 'Maja Lindqvist'],
    ['c.Field_Fixed_Date', 'c.Field_Yes', 'c.Field_Empty'],
    ['c.Plan_Link', 'c.Field_Empty', 'https://example.com/questions']
  ]);
  await expect(element).toBeAccessible();
});

it('goes on or leaves it', async () => {
  const element = await show('c-plan-question', PlanQuestion, { question: { kind: 'signOffs', message: 'The sign-off of A falls.' } });
  expect(textOf(element)).toContain('The sign-off of A falls.');
  expect(findAll(element, 'table')).toHaveLength(0);
  const answers = record(element, 'answer');
  find(element, '[data-name="go-on"]').click();
  find(element, 'c-plan-panel').dispatchEvent(new CustomEvent('close'));
  expect(answers).toEqual([{ goOn: true }, { goOn: false }]);
  await expect(element).toBeAccessible();
});
