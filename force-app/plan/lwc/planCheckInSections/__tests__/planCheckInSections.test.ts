import { sectionsOf } from 'c/planCheckInSections';
import { sampleAgenda, sampleEntry } from 'test/check-in-samples';

it('goes from what is done to what could go wrong, and says how much there is', () => {
  const agenda = sampleAgenda({ dateProposals: [{ id: 'x' }], itemProposals: [sampleEntry({ id: 'new' })] });
  expect(sectionsOf(agenda).map(({ name, count }) => [name, count])).toEqual([
    ['done', 1],
    ['inFlight', 0],
    ['blocked', 0],
    ['overdue', 1],
    ['dueSoon', 0],
    ['proposals', 2],
    ['risks', 2]
  ]);
});

it('has the worst open risk first', () => {
  const risks = sectionsOf(sampleAgenda())
    .at(-1)
    ?.risks.map(({ id }) => id);
  expect(risks).toEqual(['r2', 'r1']);
});

it('needs nothing to be there', () => {
  expect(sectionsOf({}).every(({ count }) => count === 0)).toBe(true);
});
