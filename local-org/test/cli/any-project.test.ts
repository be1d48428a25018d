import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { localOrg } from './local-org.ts';

/** A project in the style many have: one big class with inner classes, a dispatching trigger handler, builders in tests. */
const project = join(import.meta.dirname, '../fixtures/warehouse');

test('the Apex tests of a project written in another style pass', async () => {
  const run = await localOrg('test', '--project', project);
  assert.deepEqual([run.code, run.err], [0, ''], run.out);
  assert.match(run.out, /\n16 passed, 0 failed\s*$/);
});

test('one method of one class can be run', async () => {
  const run = await localOrg('test', '--project', project, '--class', 'WarehouseTests', '--method', 'rollsUp', '--coverage');
  assert.match(run.out, /ShipmentTriggerHandler[\s\S]*\n1 passed, 0 failed\s*$/);
});

test('what a person mistyped is one line', async () => {
  const lines = async (...args: string[]): Promise<string> => {
    const { code, err } = await localOrg(...args);
    assert.equal(code, 1);
    return err.trim();
  };
  assert.equal(await lines('bogus'), 'There is no command bogus; see local-org --help');
  assert.match(await lines('exec', 'gone.apex', '--project', project), /^There is no file .*gone\.apex$/);
  assert.match(
    await lines('test', '--project', join(project, 'gone')),
    /There is no sfdx-project\.json in .*gone; start in a Salesforce DX project/
  );
  assert.match(await lines('query', 'SELECT Nope FROM Parcel__c', '--project', project, '--data', ':memory:'), /^No such column 'Nope'.*$/);
});
