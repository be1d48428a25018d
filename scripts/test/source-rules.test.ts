import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sourceProblems } from '../checks/source-rules.ts';

test('HTML past the template engine, a hard-coded Id and another API version are found', () => {
  assert.match(sourceProblems('x/lwc/a/a.ts', "el.innerHTML = '';", '67.0').join(), /1: writes HTML/);
  assert.match(sourceProblems('x/lwc/a/a.html', '<div lwc:dom="manual"></div>', '67.0').join(), /template engine/);
  assert.match(sourceProblems('x/classes/A.cls', "\nId a = '001000000000001AAA';", '67.0').join(), /2: holds a hard-coded record Id/);
  assert.match(sourceProblems('x/classes/A.cls-meta.xml', '<apiVersion>66.0</apiVersion>', '67.0').join(), /API version 66.0/);
});

test('words that only look like Ids pass', () => {
  assert.deepEqual(sourceProblems('x/classes/A.cls', "String s = 'not an Id at all';", '67.0'), []);
});
