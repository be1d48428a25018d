import { dropDraft, keepDraft, readDraft, setUnsaved } from 'c/planDrafts';

afterEach(() => window.sessionStorage.clear());

const asksBeforeLeaving = (): boolean => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));

it('keeps a draft by its key until it is dropped', () => {
  keepDraft('item-1', { title: 'Review', days: 3, fixed: true, owner: null });
  expect(readDraft('item-1')).toEqual({ title: 'Review', days: 3, fixed: true, owner: null });
  expect(readDraft('item-2')).toEqual({});
  dropDraft('item-1');
  expect(readDraft('item-1')).toEqual({});
  expect(window.sessionStorage).toHaveLength(0);
});

it('keeps nothing for an empty draft', () => {
  keepDraft('item-1', {});
  expect(window.sessionStorage).toHaveLength(0);
});

it.each(['', 'null', '[1]', '"text"', '{ broken'])('takes %j for no draft', (stored) => {
  keepDraft('item-1', { title: 'x' });
  window.sessionStorage.setItem(window.sessionStorage.key(0) ?? '', stored);
  expect(readDraft('item-1')).toEqual({});
});

it('goes on where the browser keeps nothing', () => {
  const refuse = jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new Error('QuotaExceededError');
  });
  expect(() => keepDraft('item-1', { title: 'x' })).not.toThrow();
  refuse.mockRestore();
});

it('asks before the page is left while anybody holds something unsaved', () => {
  const [one, other] = [{}, {}];
  expect(asksBeforeLeaving()).toBe(false);
  setUnsaved(one, true);
  setUnsaved(other, true);
  setUnsaved(one, false);
  expect(asksBeforeLeaving()).toBe(true);
  setUnsaved(other, false);
  expect(asksBeforeLeaving()).toBe(false);
});
