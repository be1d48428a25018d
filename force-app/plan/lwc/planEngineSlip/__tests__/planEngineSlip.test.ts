import { frameOf } from 'c/planEngineFrame';
import type { SlipLedger } from 'c/planEngineModel';
import { project } from 'c/planEngineProjection';
import { attributeSlip, sumOwnDays } from 'c/planEngineSlip';
import { enginePlan } from 'test/engine-plans';

/** Agreed: three days, then two, then go-live on Friday 14 May. Now the first takes five days, and the second one. */
function ledgerOf(baselineGoLive: string | null): SlipLedger | null {
  const items = [
    { key: 'a', duration: 5, baselineStart: '2027-05-10', baselineDue: '2027-05-12', side: 'Buyer', owner: 'chen' },
    { key: 'b', duration: 1, baselineStart: '2027-05-13', baselineDue: '2027-05-14', side: 'Seller', owner: 'martinez' },
    { key: 'm', type: 'Milestone', baselineDue: '2027-05-14', side: 'Buyer' }
  ];
  const frame = frameOf(
    enginePlan(
      items,
      [
        ['a', 'b'],
        ['b', 'm']
      ],
      { baselineGoLive }
    )
  );
  return attributeSlip(frame, project(frame));
}

it('books every day to who caused it or won it back', () => {
  const ledger = ledgerOf('2027-05-14') as SlipLedger;
  expect(ledger).toMatchObject({ planSlipDays: 1, unattributedDays: 0 });
  expect(ledger.shares.map(({ key, slipDays, inheritedDays, ownDays }) => [key, slipDays, inheritedDays, ownDays])).toEqual([
    ['a', 2, 0, 2],
    ['b', 1, 2, -1],
    ['m', 1, 1, 0]
  ]);
  expect([...sumOwnDays(ledger, 'side')]).toEqual([
    ['Buyer', 2],
    ['Seller', -1]
  ]);
  expect([...sumOwnDays(ledger, 'owner')]).toEqual([
    ['chen', 2],
    ['martinez', -1],
    [null, 0]
  ]);
});

it('says nothing without a baseline', () => {
  expect(ledgerOf(null)).toBeNull();
});
