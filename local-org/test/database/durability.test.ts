import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { IdSequence, toId18 } from '../../src/database/ids.ts';
import { OrgDatabase } from '../../src/database/org-database.ts';
import type { Row } from '../../src/database/types.ts';
import type { FieldModel, ObjectModel } from '../../src/metadata/model.ts';
import { newObject } from '../../src/metadata/object.ts';
import { addFields, metadataTypeFields } from '../../src/metadata/system-fields.ts';
import { buildProject, field } from './build-project.ts';
import { clerk, invoiceObjects, reader, row, TestOrg } from './invoices.ts';

const folder = mkdtempSync(join(tmpdir(), 'local-org-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const open = (name: string, objects = invoiceObjects()): TestOrg => new TestOrg(objects, [clerk, reader], join(folder, name));

describe('The data file', () => {
  test('a second start finds everything and goes on numbering', () => {
    const first = open('again.db');
    const [a, b] = [first.insert('Invoice__c', { Name: 'a' }), first.insert('Invoice__c', { Name: 'b' })];
    const line = first.insert('Line__c', { Invoice__c: a });
    first.insert('Link__c', { From__c: line, To__c: line });
    const users = first.query('SELECT COUNT() FROM User').totalSize;
    first.database.close();
    const second = open('again.db');
    assert.deepEqual(second.column('SELECT Id FROM Invoice__c ORDER BY Name'), [a, b]);
    assert.ok(second.insert('Invoice__c', { Name: 'c' }) > b);
    second.insert('Link__c', { From__c: line, To__c: line });
    assert.deepEqual(second.column('SELECT Name FROM Link__c ORDER BY Name'), ['N-0001', 'N-0002']);
    assert.equal(second.query('SELECT COUNT() FROM User').totalSize, users);
    assert.deepEqual(second.database.notices, []);
    second.database.close();
  });

  test('new objects and fields are added, dropped ones are kept aside and come back', () => {
    const first = open('migrate.db');
    const id = first.insert('Invoice__c', { Name: 'a', Notes__c: 'kept', Due__c: '2026-01-01' });
    first.database.close();
    const changed = invoiceObjects().filter((object) => object.name !== 'Note__c');
    const invoice = changed[0]!;
    invoice.fields.delete('notes__c');
    invoice.fields.set('flag__c', field('Flag__c', 'Checkbox'));
    invoice.fields.set('due__c', field('Due__c', 'Number', { scale: 0, precision: 10 }));
    const second = open('migrate.db', changed);
    assert.deepEqual(second.query('SELECT Flag__c, Due__c FROM Invoice__c').rows[0]!.values, { Flag__c: false, Due__c: null, Id: id });
    assert.equal(second.database.notices.length, 3);
    assert.match(
      second.database.notices.join('\n'),
      /Invoice__c\.Due__c changed its type[^]*Invoice__c\.Notes__c is no longer stored[^]*note__c is no longer in the project/i
    );
    second.database.close();
    const third = open('migrate.db');
    assert.equal(third.value('SELECT Notes__c FROM Invoice__c'), 'kept');
    third.database.close();
  });

  test('a killed process loses nothing that was committed, and leaves nothing half done', async () => {
    const script = `
      const { TestOrg, invoiceObjects, clerk, reader, row } = await import(${JSON.stringify(new URL('./invoices.ts', import.meta.url).href)});
      const org = new TestOrg(invoiceObjects(), [clerk, reader], ${JSON.stringify(join(folder, 'killed.db'))});
      for (let i = 0; ; i++) {
        org.dml('insert', [row('Invoice__c', { Name: 'n' + i }), row('Invoice__c', { Name: 'm' + i })]);
        process.stdout.write(i + '\\n');
      }`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
      cwd: fileURLToPath(new URL('.', import.meta.url))
    });
    let output = '';
    for await (const chunk of child.stdout) {
      output += String(chunk);
      if (output.split('\n').length > 50) child.kill('SIGKILL');
    }
    const reported = output.trim().split('\n').length;
    const org = open('killed.db');
    const kept = org.query(`SELECT COUNT() FROM Invoice__c WHERE Name LIKE 'n%'`).totalSize;
    assert.ok(kept >= reported, `${kept} of ${reported}`);
    assert.equal(org.query(`SELECT COUNT() FROM Invoice__c WHERE Name LIKE 'm%'`).totalSize, kept);
    org.database.close();
  });
});

describe('Custom metadata', () => {
  test('is written from the files at each start, keeps its Ids, and follows its own relationships', () => {
    const source = { file: 'test' };
    const type = (name: string, ...fields: FieldModel[]): ObjectModel => {
      const object = newObject(name, 'metadata', source);
      addFields(object, [...metadataTypeFields(source), ...fields]);
      return object;
    };
    const start = (rates: [string, number][]): OrgDatabase => {
      const project = buildProject([
        type('Zone__mdt'),
        type(
          'Rate__mdt',
          field('Percent__c', 'Number', { scale: 2 }),
          field('Zone__c', 'MetadataRelationship', { referenceTo: ['Zone__mdt'], relationshipName: 'Zone__r' })
        )
      ]);
      const record = (typeName: string, developerName: string, values: [string, string | number][]): void => {
        project.customMetadata.push({
          type: typeName,
          developerName,
          label: developerName,
          protected: false,
          values: new Map(values),
          source
        });
      };
      for (const [name, percent] of rates)
        record('Rate__mdt', name, [
          ['Percent__c', percent],
          ['Zone__c', 'North']
        ]);
      record('Zone__mdt', 'North', []);
      return OrgDatabase.open(project, { file: join(folder, 'metadata.db') });
    };
    const read = (database: OrgDatabase): unknown[] => {
      const { rows } = database.query('SELECT Id, DeveloperName, Percent__c, Zone__r.DeveloperName FROM Rate__mdt ORDER BY DeveloperName', {
        userId: '',
        mode: 'system',
        sharing: false
      });
      database.close();
      return rows.map(({ values: v }) => [v['Id'], v['DeveloperName'], v['Percent__c'], (v['Zone__r'] as Row).values['DeveloperName']]);
    };
    const [low, high] = read(
      start([
        ['High', 9],
        ['Low', 1]
      ])
    ) as [string, ...unknown[]][];
    assert.deepEqual(low!.slice(1), ['High', 9, 'North']);
    assert.deepEqual(read(start([['Low', 2]])), [[high![0], 'Low', 2, 'North']]);
  });
});

describe('Ids', () => {
  test("the checksum is Salesforce's", () => {
    assert.equal(toId18('001D000000IRFma'), '001D000000IRFmaIAH');
    assert.equal(toId18('001d000000irfmaiah'), '001D000000IRFmaIAH');
    assert.equal(toId18('001D000000IRFm'), null);
    assert.equal(toId18("001D000000IRF'a"), null);
  });

  test('count up past the end of a digit and stay in byte order', () => {
    const ids = new IdSequence('a00', '00000000000000zAAA'.replace('000', 'a00'));
    const [first, second] = [ids.take(), ids.take()];
    assert.equal(first.slice(0, 15), 'a00000000000010');
    assert.ok(second > first);
  });
});

describe('Scale', () => {
  test('200 rows cost as many statements as one, not 200 times as many', () => {
    const org = new TestOrg();
    const invoice = org.insert('Invoice__c', { Name: 'x' });
    const counts: number[] = [];
    for (const size of [1, 200]) {
      let updates = 0;
      org.database.hooks = { hasTrigger: (sobject) => sobject === 'Invoice__c', runTriggers: () => ((updates += 1), []) };
      org.dml(
        'insert',
        Array.from({ length: size }, () => row('Line__c', { Invoice__c: invoice, Amount__c: 1 }))
      );
      counts.push(updates);
    }
    assert.deepEqual(counts, [2, 2]);
    assert.equal(org.value('SELECT Total__c FROM Invoice__c'), 201);
  });
});
