import { isChanged, shapeDto, takenBack, UNCHANGED, withLength, withoutStep } from 'c/sellerCreateShape';

const preview = { items: [{ id: 'a', title: 'A', durationDays: 5 }] };

it('remembers what was there before, and forgets what is as it was', () => {
  const shorter = withLength(UNCHANGED, 'a', 3, preview);
  expect(shapeDto(shorter)).toEqual({ leftOutIds: [], lengths: [{ id: 'a', durationDays: 3 }] });
  const shown = { items: [{ id: 'a', title: 'A', durationDays: 3 }] };
  expect(withLength(shorter, 'a', 4, shown).originals).toEqual({ a: { title: 'A', days: 5 } });
  expect(isChanged(withLength(shorter, 'a', 5, shown))).toBe(false);
});

it('leaves steps out and takes them back', () => {
  const without = withoutStep(UNCHANGED, 'a', preview);
  expect(shapeDto(without)).toEqual({ leftOutIds: ['a'], lengths: [] });
  expect(shapeDto(takenBack(without, 'a'))).toBeNull();
  expect(shapeDto(takenBack(withLength(UNCHANGED, 'a', 3, null), 'a'))).toBeNull();
});
