import PlanItemProposal from 'c/planItemProposal';
import { find, findAll, recordActions, settled, show, textOf } from 'test/components';
import { sampleItem } from 'test/plan-samples';

const make = (changes = {}): ReturnType<typeof show> =>
  show('c-plan-item-proposal', PlanItemProposal, {
    item: sampleItem({ proposed: true, proposedBy: 'Elena Novak', proposedSide: 'Seller', canDecideProposal: true, ...changes })
  });

it('is accepted, and says why where it was not saved', async () => {
  const element = await make();
  const asked = recordActions(element, { saved: false, problem: 'Offline.' });
  find(element, '[data-name="accept"]').click();
  await settled();
  expect(asked).toEqual([{ name: 'acceptItem', parameters: { itemId: 'i1', version: 'v1' } }]);
  expect(textOf(element)).toContain('Offline.');
  await expect(element).toBeAccessible();
});

it('is declined with a reason', async () => {
  const element = await make();
  const asked = recordActions(element);
  find(element, '[data-name="decline"]').click();
  await settled();
  find(element, 'c-plan-item-reason').dispatchEvent(new CustomEvent('reasongive', { detail: { reason: 'We have one' } }));
  await settled();
  expect(asked).toEqual([{ name: 'declineItem', parameters: { itemId: 'i1', version: 'v1', reason: 'We have one' } }]);
  expect(findAll(element, 'c-plan-item-reason')).toHaveLength(0);
});

it('only says what it waits for to those who cannot decide', async () => {
  const element = await make({ canDecideProposal: false, proposedBy: null });
  expect(textOf(element)).toBe('c.Plan_Item_Proposed_Waiting');
  expect(findAll(element, 'button')).toHaveLength(0);
  await expect(element).toBeAccessible();
});
