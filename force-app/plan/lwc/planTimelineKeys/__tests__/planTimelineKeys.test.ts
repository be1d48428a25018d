import { commandOf } from 'c/planTimelineKeys';

const key = (name: string, modifiers: Partial<Record<'altKey' | 'shiftKey' | 'ctrlKey' | 'metaKey', boolean>> = {}) =>
  commandOf({ key: name, altKey: false, shiftKey: false, ctrlKey: false, metaKey: false, ...modifiers });

it('moves by working days with Alt, the end with Shift as well', () => {
  expect(key('ArrowRight', { altKey: true })).toEqual({ name: 'nudge', part: 'all', days: 1 });
  expect(key('ArrowLeft', { altKey: true, shiftKey: true })).toEqual({ name: 'nudge', part: 'end', days: -1 });
});

it('leaves the keys of the browser alone', () => {
  expect([key('t', { ctrlKey: true }), key('ArrowDown', { altKey: true }), key('m', { metaKey: true }), key('x')]).toEqual([
    null,
    null,
    null,
    null
  ]);
});
