import { findingText, fixText } from 'c/planAdviceWords';
import type { FindingCode, FixCode } from 'c/planCheckModel';

const FACTS = {
  title: 'T',
  name: 'N',
  from: '2027-05-01',
  until: '2027-05-02',
  date: '2027-05-03',
  role: 'Legal',
  side: 'Buyer',
  days: 1,
  wanted: 2
};
const CODES: FindingCode[] = [
  'ABSENT_DATE',
  'DAY_OFF',
  'NO_BUFFER',
  'NO_CRITERION',
  'NO_DATE',
  'NO_ECONOMIC_BUYER',
  'NO_MILESTONE',
  'NO_MILESTONES',
  'NO_OUTCOME',
  'NO_OWNER',
  'NO_RISK',
  'ONE_SIDED',
  'ROLE_ONLY',
  'TEAM_OWNER',
  'TOO_LONG',
  'VAGUE_TITLE'
];

it.each(CODES)('has a sentence of its own for %s', (code) => {
  const name = code.toLowerCase().replace(/(^|_)(\w)/g, (_, gap: string, letter: string) => gap + letter.toUpperCase());
  expect(findingText({ key: code, code, severity: 'hint', itemId: null, facts: FACTS, fix: null })).toBe(`c.Advice_${name}`);
});

it.each<[FixCode, Record<string, number>, string]>([
  ['ASSIGN', {}, 'c.Advice_Fix_Assign'],
  ['BUFFER', {}, 'c.Advice_Fix_Buffer'],
  ['DATE', {}, 'c.Advice_Fix_Date'],
  ['EARLIER', { count: 1 }, 'c.Advice_Fix_Earlier'],
  ['EARLIER', { count: 3 }, 'c.Advice_Fix_Earlier_Many'],
  ['LATER', {}, 'c.Advice_Fix_Move'],
  ['MILESTONE', {}, 'c.Advice_Fix_Milestone'],
  ['MOVE', {}, 'c.Advice_Fix_Move']
])('says what %s with %o does', (code, facts, label) => {
  const action = { name: 'withdrawReplan', parameters: {} } as const;
  expect(fixText({ code, facts: { ...FACTS, ...facts }, action })).toBe(label);
});
