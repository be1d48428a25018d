import PlanCheckInProposedItem from 'c/planCheckInProposedItem';
import { find, findAll, settled, show, textOf, type } from 'test/components';
import { answerWith, refused, SAVED } from 'test/plan-answers';
import { sampleItem, samplePlan } from 'test/plan-samples';

const open = (item = {}): Promise<HTMLElement> =>
  show('c-plan-check-in-proposed-item', PlanCheckInProposedItem, {
    itemId: 'i1',
    plan: samplePlan({ items: [sampleItem({ proposed: true, canDecideProposal: true, proposedBy: 'Maja Lindqvist', ...item })] })
  });

it('is accepted', async () => {
  const element = await open();
  const requests = answerWith(element, SAVED);
  await expect(element).toBeAccessible();
  find(element, '[data-name="accept"]').click();
  await settled();
  expect(requests).toEqual([['acceptItem', { itemId: 'i1', version: 'v1' }]]);
});

it('is declined with a reason, which stays when that is refused', async () => {
  const element = await open();
  const requests = answerWith(element, refused('Not now.'));
  find(element, '[data-name="decline"]').click();
  await settled();
  const submit = async (): Promise<void> => {
    find(element, 'form').dispatchEvent(new CustomEvent('submit', { cancelable: true }));
    await settled();
  };
  await submit();
  expect(textOf(element)).toContain('c.Plan_Reason_Missing');
  expect(requests).toEqual([]);
  type(find(element, 'textarea'), 'We do that ourselves.');
  await submit();
  expect(requests).toEqual([['declineItem', { itemId: 'i1', reason: 'We do that ourselves.', version: 'v1' }]]);
  expect(textOf(element)).toContain('Not now.');
  expect(find<HTMLTextAreaElement>(element, 'textarea').value).toBe('We do that ourselves.');
  await expect(element).toBeAccessible();
});

it('is only shown to the side that proposed it', async () => {
  const element = await open({ canDecideProposal: false });
  expect(textOf(element)).toContain('c.Check_In_Proposed_By');
  expect(findAll(element, 'button')).toHaveLength(0);
});

it('is gone with its item', async () => {
  const element = await show('c-plan-check-in-proposed-item', PlanCheckInProposedItem, { itemId: 'other', plan: samplePlan() });
  expect(textOf(element)).toBe('');
});
