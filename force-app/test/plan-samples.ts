import type { ItemDto, PlanDto } from 'apex-types';

/** A task of the buyer with everything set; override what matters to the test. */
export function sampleItem(changes: Partial<ItemDto> = {}): ItemDto {
  return {
    id: 'i1',
    version: 'v1',
    type: 'Task',
    milestoneId: 'm1',
    title: 'Review the security questionnaire',
    side: 'Buyer',
    role: 'Security',
    ownerId: 's1',
    ownerName: 'Maja Lindqvist',
    status: 'Not Started',
    outcome: 'Every question answered',
    start: '2027-05-10',
    due: '2027-05-14',
    durationDays: 5,
    baselineStart: '2027-05-10',
    baselineDue: '2027-05-12',
    projectedStart: '2027-05-10',
    projectedDue: '2027-05-18',
    floatDays: 0,
    critical: true,
    sequence: 1,
    overdue: false,
    mine: true,
    canChangeStatus: true,
    commentCount: 1,
    link: 'https://example.com/questions',
    ...changes
  };
}

export function sampleMilestone(changes: Partial<ItemDto> = {}): ItemDto {
  return {
    id: 'm1',
    version: 'v1',
    type: 'Milestone',
    title: 'Technical validation complete',
    side: 'Joint',
    status: 'Not Started',
    due: '2027-05-17',
    sequence: 1,
    ...changes
  };
}

/** A small plan of every kind of record. */
export function samplePlan(changes: Partial<PlanDto> = {}): PlanDto {
  return {
    id: 'p1',
    version: 'v1',
    name: 'Evaluation and purchase',
    status: 'Shared',
    buyerCompany: 'Meridian Logistics',
    sellerCompany: 'Northwind Software',
    jointGoal: 'Decide by 24 May.',
    buyerObjectives: 'Sufficient return.',
    sellerObjectives: 'Every fact for the decision.',
    goLiveDate: '2027-06-14',
    baselineGoLive: '2027-06-14',
    projectedGoLive: '2027-06-17',
    slipDays: 3,
    costOfDelayPerDay: 2000,
    expectedYearlyValue: 500000,
    investment: 180000,
    roi: 178,
    firstResultsDate: '2027-07-30',
    currencyIsoCode: 'EUR',
    health: 'At Risk',
    healthReasons: ['Three days late.'],
    progress: { done: 1, total: 3, percent: 33 },
    buyerProgress: { done: 0, total: 1, percent: 0 },
    sellerProgress: { done: 1, total: 1, percent: 100 },
    items: [
      sampleMilestone(),
      sampleItem(),
      sampleItem({
        id: 'i2',
        title: 'Provide the architecture documentation',
        side: 'Seller',
        ownerName: 'Elena Novak',
        status: 'Done',
        start: '2027-05-03',
        due: '2027-05-05',
        baselineDue: '2027-05-05',
        baselineStart: '2027-05-03',
        projectedDue: '2027-05-05',
        completedOn: '2027-05-05',
        critical: false,
        mine: false,
        commentCount: 0
      }),
      { id: 'k1', type: 'Key Date', title: 'Steering committee', side: 'Buyer', status: 'Not Started', due: '2027-05-20' }
    ],
    dependencies: [{ id: 'd1', predecessorId: 'i2', successorId: 'i1', lagDays: 0 }],
    stakeholders: [
      {
        id: 's1',
        name: 'Maja Lindqvist',
        side: 'Buyer',
        title: 'Head of IT Security',
        decisionRole: 'Security',
        email: 'maja@example.com',
        phone: '+49 30 1234',
        signatory: 'Required',
        signOffStatus: 'Pending',
        invited: true,
        lastSeen: '2027-05-10T09:00:00.000Z',
        isMe: true,
        canRemove: true
      },
      {
        id: 's2',
        name: 'David Okafor',
        side: 'Buyer',
        title: 'CFO',
        decisionRole: 'Economic Buyer',
        invited: false,
        canInvite: true,
        canRemove: true,
        unavailableFrom: '2027-05-03',
        unavailableUntil: '2027-05-07'
      },
      {
        id: 's3',
        name: 'Elena Novak',
        side: 'Seller',
        title: 'Engineer',
        decisionRole: 'Solution Engineer',
        invited: true,
        canRemove: true
      }
    ],
    risks: [
      { id: 'r1', title: 'Budget is moved', probability: 'Low', impact: 'High', score: 3, status: 'Open' },
      {
        id: 'r2',
        title: 'The CFO travels',
        probability: 'High',
        impact: 'Medium',
        score: 6,
        mitigation: 'Send the outline early',
        status: 'Open'
      },
      { id: 'r3', title: 'An open point is found', probability: 'High', impact: 'High', score: 9, status: 'Closed' }
    ],
    criteria: [
      {
        id: 'c1',
        name: 'Picking errors',
        measure: 'Errors per 1,000',
        todayValue: '12',
        targetValue: '4',
        unit: '‰',
        byWhen: '2027-07-30',
        met: 'Open'
      }
    ],
    comments: [
      {
        id: 'x1',
        itemId: 'i1',
        body: 'We have 40 of 60 answers.',
        authorName: 'Maja Lindqvist',
        side: 'Buyer',
        createdOn: '2027-05-10T09:00:00.000Z'
      },
      { id: 'x2', itemId: null, body: 'Good start.', authorName: 'Elena Novak', side: 'Seller', createdOn: '2027-05-09T09:00:00.000Z' }
    ],
    calendar: { workingWeekdays: [1, 2, 3, 4, 5], holidays: ['2027-05-17'] },
    today: '2027-05-11',
    changeToken: '5',
    canEdit: true,
    canComment: true,
    myStakeholderId: 's1',
    mySide: 'Buyer',
    neededRoles: ['Champion', 'Economic Buyer', 'Security'],
    addsPeopleTo: ['Buyer'],
    keepsPeopleOf: ['Buyer'],
    ...changes
  };
}
