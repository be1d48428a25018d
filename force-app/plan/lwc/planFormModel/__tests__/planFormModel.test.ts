import { changesIn, filledIn, problemOf, valueOf } from 'c/planFormModel';
import type { FormField } from 'c/planFormModel';

const field = (kind: FormField['kind'], more: Partial<FormField> = {}): FormField => ({ name: 'f', label: 'Field', kind, ...more });

it.each([
  ['text', '  Review  ', 'Review'],
  ['text', '   ', null],
  ['longtext', 'one\r\ntwo\n', 'one\ntwo'],
  ['date', '2027-05-10', '2027-05-10'],
  ['date', '', null],
  ['number', '1500.5', 1500.5],
  ['number', 0, 0],
  ['number', 'many', 'many'],
  ['choice', '', null],
  ['check', undefined, false],
  ['check', true, true],
  ['url', 'example.com/a?b', 'https://example.com/a?b'],
  ['url', 'http://example.com', 'http://example.com'],
  ['url', 'javascript:alert(1)', 'javascript:alert(1)']
] as const)('reads %s %j as %j', (kind, raw, value) => {
  expect(valueOf(field(kind), raw)).toBe(value);
});

it.each([
  ['text', '', { required: true }, 'c.Plan_Form_Missing'],
  ['text', '   ', { required: true }, 'c.Plan_Form_Missing'],
  ['check', false, { required: true }, 'c.Plan_Form_Missing'],
  ['text', '', {}, null],
  ['text', 'abcdef', { maxLength: 5 }, 'c.Plan_Form_Too_Long'],
  ['number', 'many', {}, 'c.Plan_Form_Number_Wrong'],
  ['number', '0', { min: 1 }, 'c.Plan_Form_Too_Low'],
  ['number', '9', { max: 8 }, 'c.Plan_Form_Too_High'],
  ['number', '10', { min: 9, max: 80 }, null],
  ['date', '2027-02-30', {}, 'c.Plan_Form_Date_Wrong'],
  ['date', '10 May', {}, 'c.Plan_Form_Date_Wrong'],
  ['date', '2027-05-10', { min: '2027-05-11' }, 'c.Plan_Form_Too_Low'],
  ['date', '2027-05-10', { max: '2027-05-09' }, 'c.Plan_Form_Too_High'],
  ['date', '2027-05-10', { min: '2027-05-10', max: '2027-05-10' }, null],
  ['email', 'sarah', {}, 'c.Plan_Form_Email_Wrong'],
  ['email', 'sarah@example.com', {}, null],
  ['url', 'javascript:alert(1)', {}, 'c.Plan_Form_Url_Wrong'],
  ['url', 'ftp://example.com', {}, 'c.Plan_Form_Url_Wrong'],
  ['url', 'some words', {}, 'c.Plan_Form_Url_Wrong'],
  ['url', 'example.com', {}, null]
] as const)('of %s %j %j says %j', (kind, raw, more, problem) => {
  expect(problemOf(field(kind, more as Partial<FormField>), raw)).toBe(problem);
});

const FIELDS: FormField[] = [
  { name: 'title', label: 'Title', kind: 'text' },
  { name: 'note', label: 'Note', kind: 'longtext' },
  { name: 'days', label: 'Days', kind: 'number' },
  { name: 'fixed', label: 'Fixed', kind: 'check' }
];

it('sends only what differs from what is saved', () => {
  const values = { title: 'Review', note: 'a\nb', days: 3, fixed: false };
  expect(changesIn(FIELDS, values, { title: ' Review ', note: 'a\r\nb', days: '3', fixed: false })).toEqual({});
  expect(changesIn(FIELDS, values, { title: '', days: '4', fixed: true, other: 'x' })).toEqual({ title: null, days: 4, fixed: true });
});

it('sends of something new what is filled in, defaults as well', () => {
  expect(filledIn(FIELDS, { days: 5, fixed: true }, { title: 'New', note: ' ', fixed: false })).toEqual({
    title: 'New',
    days: 5,
    fixed: false
  });
});
