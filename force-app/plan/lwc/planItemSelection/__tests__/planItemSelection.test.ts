import { picked } from 'c/planItemSelection';

const IDS = ['a', 'b', 'c', 'd'];

it('picks one and lets it go again', () => {
  expect([...picked(IDS, new Set(['a']), 'b', null)]).toEqual(['a', 'b']);
  expect([...picked(IDS, new Set(['a', 'b']), 'b', null)]).toEqual(['a']);
});

it('picks a range in either direction', () => {
  expect([...picked(IDS, new Set(['d']), 'b', 'd')].sort()).toEqual(['b', 'c', 'd']);
  expect([...picked(IDS, new Set(['a', 'b', 'c']), 'c', 'a')]).toEqual([]);
  expect([...picked(IDS, new Set(), 'b', 'gone')]).toEqual(['b']);
});
