import {
  classPart,
  criterionWord,
  healthWord,
  levelWord,
  planStatusWord,
  riskStatusWord,
  roleWord,
  sideWord,
  signOffWord,
  statusWord,
  typeWord
} from 'c/planWords';

it.each([
  [statusWord, ['Not Started', 'In Progress', 'Blocked', 'Done', 'Not Needed']],
  [sideWord, ['Buyer', 'Seller', 'Joint']],
  [typeWord, ['Milestone', 'Task', 'Key Date']],
  [planStatusWord, ['Draft', 'Shared', 'Agreed', 'Completed', 'Cancelled']],
  [healthWord, ['On Track', 'At Risk', 'Off Track']],
  [
    roleWord,
    [
      'Champion',
      'Economic Buyer',
      'Technical Evaluator',
      'Security',
      'Legal',
      'Procurement',
      'End User',
      'Executive Sponsor',
      'Account Executive',
      'Solution Engineer',
      'Implementation'
    ]
  ],
  [levelWord, ['Low', 'Medium', 'High']],
  [signOffWord, ['Pending', 'Agreed', 'Objected']],
  [criterionWord, ['Open', 'Met', 'Not Met']],
  [riskStatusWord, ['Open', 'Mitigated', 'Occurred', 'Closed']]
])('has a label for every value', (word, values) => {
  for (const value of values) {
    expect(word(value)).toMatch(/^c\.Plan_/);
  }
  expect(word('Something new')).toBe('Something new');
  expect(word(null)).toBe('');
});

it('makes parts of CSS classes', () => {
  expect([classPart('In Progress'), classPart(null)]).toEqual(['in-progress', 'none']);
});
