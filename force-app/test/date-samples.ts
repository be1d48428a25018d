import type { DateChangeDto, PlanDatesDto, SlipLedgerDto } from 'apex-types';

/** The buyer proposes to have more time, which pushes one step of the seller. */
export function sampleProposal(changes: Partial<DateChangeDto> = {}): DateChangeDto {
  return {
    id: 'x1',
    itemId: 'i1',
    itemTitle: 'Review the security questionnaire',
    fromStart: '2027-05-10',
    fromDue: '2027-05-14',
    toStart: '2027-05-12',
    toDue: '2027-05-21',
    shiftDays: 4,
    goLiveShiftDays: 2,
    pushedItems: 0,
    reason: 'Half of the team is at a conference.',
    status: 'Proposed',
    proposedBy: 'Maja Lindqvist',
    proposedSide: 'Buyer',
    causeSide: 'Buyer',
    createdOn: '2027-05-10T09:00:00.000Z',
    effectHasChanged: false,
    canDecide: true,
    canWithdraw: false,
    effect: {
      goLiveBefore: '2027-06-14',
      goLiveAfter: '2027-06-16',
      goLiveShiftDays: 2,
      cost: 4000,
      currencyIsoCode: 'EUR',
      effectVersion: 'e1',
      moved: [
        { itemId: 'i1', title: 'Review the security questionnaire', side: 'Buyer', toDue: '2027-05-21', shiftDays: 4 },
        {
          itemId: 'i2',
          title: 'Plan the roll-out',
          side: 'Seller',
          ownerName: 'Elena Novak',
          fromStart: '2027-05-17',
          fromDue: '2027-05-18',
          toStart: '2027-05-24',
          toDue: '2027-05-25',
          shiftDays: 4
        }
      ]
    },
    ...changes
  };
}

export function sampleLedger(changes: Partial<SlipLedgerDto> = {}): SlipLedgerDto {
  const maja = { side: 'Buyer', ownerName: 'Maja Lindqvist' };
  const elena = { side: 'Seller', ownerName: 'Elena Novak' };
  return {
    slipDays: 7,
    unattributedDays: 1,
    costPerDay: 1923,
    cost: 13461,
    currencyIsoCode: 'EUR',
    summary: 'Go-live moved 7 days.',
    items: [
      { itemId: 'i1', title: 'Security questionnaire', ...maja, slipDays: 5, ownDays: 5, inheritedDays: 0, absorbedDays: 0, cost: 9615 },
      { itemId: 'i2', title: 'Contract draft', ...elena, slipDays: 8, ownDays: 2, inheritedDays: 5, absorbedDays: 1, cost: 3846 },
      { itemId: 'i3', title: 'Sign', side: 'Joint', slipDays: 6, ownDays: -1, inheritedDays: 7, absorbedDays: 0, cost: -1923 },
      { itemId: 'i4', title: 'On time', side: 'Joint', slipDays: 6, ownDays: 0, inheritedDays: 6, absorbedDays: 0, cost: 0 }
    ],
    sides: [
      { side: 'Buyer', ownDays: 5, cost: 9615 },
      { side: 'Seller', ownDays: 2, cost: 3846 },
      { side: 'Joint', ownDays: -1, cost: -1923 }
    ],
    people: [
      { ...maja, ownDays: 5, cost: 9615 },
      { ...elena, ownDays: 2, cost: 3846 },
      { side: 'Joint', ownDays: -1, cost: -1923 }
    ],
    ...changes
  };
}

export function sampleDates(changes: Partial<PlanDatesDto> = {}): PlanDatesDto {
  const applied = { status: 'Applied', effect: null, canDecide: false, pushedItems: 1, decidedBy: 'Elena Novak', decisionComment: 'Fine.' };
  return {
    proposals: [sampleProposal()],
    history: [sampleProposal({ id: 'h1', ...applied, causedBy: 'David Okafor' })],
    ledger: sampleLedger(),
    ...changes
  };
}
