import assert from 'node:assert/strict';
import { test } from 'node:test';
import { libraryTypes } from '../../src/apex/library/declare.ts';
import { memberNames, supportTable } from '../../src/apex/library/support-table.ts';

test('the table of what is supported is read from the declarations', () => {
  const table = supportTable();
  assert.match(
    table,
    /\| `Assert` \| areEqual, areNotEqual, fail, isFalse, isInstanceOfType, isNotInstanceOfType, isNotNull, isNull, isTrue \|/
  );
  assert.match(table, /\| `System\.StatusCode` \| enum \|/);
  assert.match(table, /\| `Map<K, V>` \| clear, clone, containsKey, /);
  assert.deepEqual(memberNames(libraryTypes().get('accesslevel')!), ['SYSTEM_MODE', 'USER_MODE']);
});
