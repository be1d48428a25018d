import { newClientKey } from 'c/planItemKey';

it('is new each time and short enough to be kept', () => {
  const keys = new Set(Array.from({ length: 50 }, newClientKey));
  expect(keys.size).toBe(50);
  expect([...keys].every((key) => /^[0-9a-f]{32}$/.test(key))).toBe(true);
});
