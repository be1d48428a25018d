import { frameOf } from 'c/planEngineFrame';
import { holdingEnds, NO_LINK, ownerBefore, passOn, readyAfter, strongestLinkInto } from 'c/planEngineHolding';
import { NONE } from 'c/planEngineModel';
import { enginePlan } from 'test/engine-plans';

const frame = frameOf(
  enginePlan(
    [{ key: 'a' }, { key: 'b' }, { key: 'skipped', status: 'Not Needed' }, { key: 'last' }],
    [
      ['a', 'skipped', 1],
      ['b', 'skipped'],
      ['skipped', 'last', 2]
    ]
  )
);

it('passes on the greatest end through what is not needed, and whose it is', () => {
  const holding = holdingEnds(Int32Array.of(4, 5, NONE, NONE));
  passOn(frame, holding, 2);
  expect(holding.ends[2]).toBe(5);
  const link = strongestLinkInto(frame, holding, 3);
  expect(readyAfter(frame, holding, link)).toBe(7);
  // Both arrive at 5: the first in order counts.
  expect(ownerBefore(frame, holding, link)).toBe(0);
});

it('holds nobody where nothing arrives', () => {
  const holding = holdingEnds(Int32Array.of(NONE, NONE, 9, NONE));
  passOn(frame, holding, 2);
  expect(holding.ends[2]).toBe(NONE);
  expect(holding.owners[2]).toBe(2);
  expect(strongestLinkInto(frame, holding, 3)).toBe(NO_LINK);
  expect(readyAfter(frame, holding, frame.graph.into.offsets[3])).toBe(NONE);
});
