import assert from 'node:assert/strict';
import { test } from 'node:test';
import { OrgError } from '../../src/database/types.ts';
import { row, TestOrg } from './invoices.ts';

test('a file brings its document, linked to its owner and to where it was published; a second version replaces the first', () => {
  const org = new TestOrg();
  const invoice = org.insert('Invoice__c', { Name: 'one' });
  const VersionData = Buffer.from('hello').toString('base64');
  const first = org.insert('ContentVersion', { Title: 'Terms', PathOnClient: 'terms.TXT', VersionData, FirstPublishLocationId: invoice });
  const document = String(org.value('SELECT ContentDocumentId FROM ContentVersion WHERE Id = :first', { first }));
  const shown = org.query('SELECT Title, FileType, FileExtension, ContentSize, LatestPublishedVersionId FROM ContentDocument');
  assert.deepEqual(shown.rows[0]?.values, {
    Id: document,
    Title: 'Terms',
    FileType: 'TEXT',
    FileExtension: 'txt',
    ContentSize: 5,
    LatestPublishedVersionId: first
  });
  const links = 'SELECT LinkedEntityId FROM ContentDocumentLink WHERE ContentDocumentId = :document ORDER BY ShareType';
  assert.deepEqual(org.column(links, { document }), [invoice, org.admin]);
  const second = org.insert('ContentVersion', { Title: 'New terms', PathOnClient: 'terms.txt', VersionData, ContentDocumentId: document });
  assert.deepEqual(org.column('SELECT Id FROM ContentVersion WHERE IsLatest = true'), [second]);
  assert.equal(org.value('SELECT Title FROM ContentDocument'), 'New terms');
  assert.equal(org.value('SELECT VersionNumber FROM ContentVersion WHERE Id = :second', { second }), '2');
  assert.equal(org.dml('delete', [row('ContentDocument', { Id: document })])[0]?.success, true);
  assert.deepEqual(org.column('SELECT Id FROM ContentVersion'), []);
});

test('what permission sets allow is there as rows, which nobody saves', () => {
  const org = new TestOrg();
  org.database.writePermissionRows();
  org.database.writePermissionRows();
  const edits = "SELECT SobjectType FROM ObjectPermissions WHERE Parent.Name = 'Reader' AND PermissionsRead = true ORDER BY SobjectType";
  assert.deepEqual(org.column(edits), ['Invoice__c', 'Line__c']);
  assert.equal(
    org.value("SELECT PermissionsEdit FROM FieldPermissions WHERE Parent.Name = 'Clerk' AND Field = 'Invoice__c.Total__c'"),
    false
  );
  assert.throws(
    () => org.dml('insert', [row('ObjectPermissions', {})]),
    (error) => error instanceof OrgError && /permission set in the project's files/.test(error.message)
  );
});
