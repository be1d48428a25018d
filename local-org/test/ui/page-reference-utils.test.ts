import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  decodeDefaultFieldValues,
  encodeDefaultFieldValues
} from '../../src/ui/browser/lightning/pageReferenceUtils/pageReferenceUtils.ts';

test('default values survive commas, equals signs and other languages', () => {
  const values = { Name: 'A, B = C', City__c: 'Köln', Rank__c: '1' };
  assert.deepEqual(decodeDefaultFieldValues(encodeDefaultFieldValues(values)), values);
  assert.equal(encodeDefaultFieldValues({ Name: 'A, B', Rank__c: 1 }), 'Name=A%2C%20B,Rank__c=1');
  assert.deepEqual(decodeDefaultFieldValues(''), {});
});
