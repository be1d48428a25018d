import { errorMessage, isNoAccess, reduceErrors } from 'c/planErrors';

it.each([
  ['Apex', { body: { message: 'No access.' } }, ['No access.']],
  ['UI API list', { body: [{ message: 'One.' }, { message: 'Two.' }] }, ['One.', 'Two.']],
  [
    'record errors',
    { body: { output: { errors: [{ message: 'Bad.' }], fieldErrors: { Name: [{ message: 'Too long.' }] } }, message: 'General' } },
    ['Bad.', 'Too long.']
  ],
  ['page errors', { body: { pageErrors: [{ message: 'Page.' }], fieldErrors: {} } }, ['Page.']],
  ['JavaScript', new Error('Broken.'), ['Broken.']],
  ['text', 'Plain.', ['Plain.']],
  ['status text', { statusText: 'Not Found' }, ['Not Found']],
  ['code', { body: { message: 'NOT_FOUND: Gone.' } }, ['Gone.']],
  ['repeated', [{ message: 'Same.' }, { message: 'Same.' }], ['Same.']],
  ['nothing', null, []],
  ['number', 42, []],
  ['empty', {}, []]
])('reads errors of the kind %s', (_, error, messages) => {
  expect(reduceErrors(error)).toEqual(messages);
});

it('falls back where the error says nothing', () => {
  expect(errorMessage({}, 'Try again.')).toBe('Try again.');
  expect(errorMessage(new TypeError('Failed to fetch'), 'Try again.')).toBe('Try again.');
  expect(errorMessage({ status: 0, body: { message: 'Offline' } }, 'Try again.')).toBe('Try again.');
  expect(errorMessage({ body: { message: 'Disconnected or Canceled' } }, 'Try again.')).toBe('Try again.');
  expect(errorMessage({ body: { message: 'Said.' } }, 'Try again.')).toBe('Said.');
});

it('knows missing access', () => {
  expect(isNoAccess({ status: 403 })).toBe(true);
  expect(isNoAccess({ status: 404 })).toBe(true);
  expect(isNoAccess({ status: 500 })).toBe(false);
  expect(isNoAccess({ status: 500, body: { message: 'NOT_FOUND: Nicht vorhanden.' } })).toBe(true);
  expect(isNoAccess({ status: 500, body: { message: 'Error: NOT_FOUND' } })).toBe(false);
  expect(isNoAccess(null)).toBe(false);
});
