import type { CheckInAgendaDto, CheckInItemDto } from 'apex-types';

export function sampleEntry(changes: Partial<CheckInItemDto> = {}): CheckInItemDto {
  return {
    id: 'i1',
    title: 'Review the security questionnaire',
    type: 'Task',
    side: 'Buyer',
    role: 'Security',
    ownerName: 'Maja Lindqvist',
    status: 'Not Started',
    due: '2027-05-07',
    daysLost: 2,
    critical: true,
    ...changes
  };
}

export function sampleAgenda(changes: Partial<CheckInAgendaDto> = {}): CheckInAgendaDto {
  return {
    planId: 'p1',
    planName: 'Evaluation and purchase',
    version: 'a1',
    today: '2027-05-11',
    since: '2027-05-04',
    until: '2027-05-25',
    now: {
      day: '2027-05-11',
      progress: { done: 3, total: 10, percent: 30 },
      slipDays: 3,
      health: 'At Risk',
      projectedGoLive: '2027-06-17'
    },
    lastTime: {
      checkInNumber: 2,
      day: '2027-05-04',
      progress: { done: 2, total: 10, percent: 20 },
      slipDays: 0,
      health: 'On Track',
      projectedGoLive: '2027-06-14'
    },
    notes: null,
    decisions: null,
    nextCheckIn: '2027-05-11',
    suggestedCheckIn: '2027-05-18',
    canSave: true,
    done: [
      sampleEntry({
        id: 'i2',
        title: 'Provide the architecture documentation',
        side: 'Seller',
        status: 'Done',
        completedOn: '2027-05-05',
        daysLost: 0
      })
    ],
    inFlight: [],
    blocked: [],
    overdue: [sampleEntry()],
    dueSoon: [],
    dateProposals: [],
    itemProposals: [],
    risks: [
      { id: 'r1', title: 'Budget is moved', probability: 'Low', impact: 'High', score: 3, status: 'Open' },
      { id: 'r2', title: 'The CFO travels', probability: 'High', impact: 'Medium', score: 6, status: 'Open' }
    ],
    ...changes
  };
}
