import { isSide, isStatus, roleOf, sideOf, statusOf, typeOf } from 'c/planSpreadsheetWords';

const companies = { buyer: 'Meridian Logistics', seller: 'Northwind Software' };

it.each([
  ['offen', 'Not Started'],
  ['Open', 'Not Started'],
  ['in Arbeit', 'In Progress'],
  ['WIP', 'In Progress'],
  ['erledigt', 'Done'],
  ['✓', 'Done'],
  ['100 %', 'Done'],
  ['40%', 'In Progress'],
  ['0%', 'Not Started'],
  ['Blockiert', 'Blocked'],
  ['entfällt', 'Not Needed'],
  ['later', 'later']
])('reads the status %s', (text, status) => {
  expect(statusOf(text)).toBe(status);
});

it.each([
  ['Kunde', 'Buyer'],
  ['customer', 'Buyer'],
  ['wir', 'Seller'],
  ['Verkäufer', 'Seller'],
  ['beide', 'Joint'],
  ['Meridian', 'Buyer'],
  ['northwind software', 'Seller'],
  ['Meridian / Northwind', 'Joint'],
  ['Kunde und Anbieter', 'Joint'],
  ['Meridian Bank', 'Meridian Bank'],
  ['Partner', 'Partner']
])('reads the side %s', (text, side) => {
  expect(sideOf(text, companies)).toBe(side);
});

it('knows no companies where there are none', () => {
  expect(sideOf('Meridian', { buyer: null, seller: undefined })).toBe('Meridian');
  expect(sideOf('North', { buyer: 'North Bank', seller: 'North Sea' })).toBe('North');
});

it('reads types and roles', () => {
  expect([typeOf('Meilenstein'), typeOf('Stichtag'), typeOf('Schritt'), typeOf('Epic')]).toEqual(['Milestone', 'Key Date', 'Task', 'Epic']);
  expect([roleOf('Einkauf'), roleOf('IT-Sicherheit'), roleOf('AE'), roleOf('Cook')]).toEqual([
    'Procurement',
    'Security',
    'Account Executive',
    'Cook'
  ]);
});

it('tells words from other text', () => {
  expect([isStatus('Done'), isStatus('50 %'), isStatus('Call')]).toEqual([true, true, false]);
  expect([isSide('Kunde'), isSide('Call')]).toEqual([true, false]);
});
