import PlanCheckInRisk from 'c/planCheckInRisk';
import { find, findAll, settled, show, textOf } from 'test/components';
import { answerWith, refused } from 'test/plan-answers';
import { samplePlan } from 'test/plan-samples';

const open = (risk = {}): Promise<HTMLElement> =>
  show('c-plan-check-in-risk', PlanCheckInRisk, {
    riskId: 'r1',
    plan: samplePlan({
      risks: [
        {
          id: 'r1',
          version: 'v1',
          title: 'The CFO travels',
          probability: 'High',
          impact: 'Low',
          score: 3,
          status: 'Open',
          canEdit: true,
          ...risk
        }
      ]
    })
  });

it('says what becomes of it, once', async () => {
  const element = await open();
  const requests = answerWith(element, refused('Somebody changed it.'));
  await expect(element).toBeAccessible();
  find(element, '[data-value="Open"]').click();
  find(element, '[data-value="Mitigated"]').click();
  await settled();
  expect(requests).toEqual([['saveRisk', { riskId: 'r1', fields: { status: 'Mitigated' }, version: 'v1' }]]);
  expect(textOf(element)).toContain('Somebody changed it.');
});

it('is only read by those who may not change it', async () => {
  const element = await open({ canEdit: false, mitigation: 'Send it early' });
  expect(textOf(element)).toContain('Send it early');
  expect(findAll(element, 'button')).toHaveLength(0);
});
