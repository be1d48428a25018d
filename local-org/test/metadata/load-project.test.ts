import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { loadProject } from '../../src/metadata/load-project.ts';
import type { FieldModel, ObjectModel } from '../../src/metadata/model.ts';

const { project, problems } = loadProject(join(import.meta.dirname, '../fixtures/invoices'));

function object(name: string): ObjectModel {
  const found = project.objects.get(name.toLowerCase());
  assert.ok(found, `${name} is loaded`);
  return found;
}

function field(path: string): FieldModel {
  const [objectName = '', name = ''] = path.split('.');
  const found = object(objectName).fields.get(name.toLowerCase());
  assert.ok(found, `${path} is loaded`);
  return found;
}

test('a sound project has no problems', () => {
  assert.deepEqual(problems, []);
});

test('objects carry their sharing, name field and parts from several packages', () => {
  const invoice = object('Invoice__c');
  assert.equal(invoice.sharingModel, 'Private');
  assert.equal(invoice.nameField, 'Name');
  assert.equal(field('Invoice__c.Late_Fee__c').type, 'Number', 'a field from the second package directory');
  assert.deepEqual(invoice.sharingReasons, [{ name: 'Reviewer__c', label: 'Reviewer' }]);
  assert.deepEqual(invoice.listViews[0]?.columns, ['NAME', 'Status__c']);
  assert.equal(invoice.validationRules[0]?.formula, 'ISPICKVAL(Status__c, "Paid") && ISBLANK(Amount__c)');
});

test('every custom object has its system fields, and only masters have an owner', () => {
  for (const name of ['Id', 'OwnerId', 'CreatedById', 'CreatedDate', 'LastModifiedById', 'LastModifiedDate', 'SystemModstamp', 'IsDeleted'])
    field(`Invoice__c.${name}`);
  assert.equal(object('Invoice_Line__c').fields.has('ownerid'), false);
  assert.equal(object('Invoice_Line__c').sharingModel, 'ControlledByParent');
  assert.equal(field('Invoice__c.CreatedDate').createable, false);
  assert.equal(field('Invoice_Line__c.Name').displayFormat, 'L-{0000}');
});

test('share and history objects exist where the platform has them', () => {
  assert.deepEqual([...object('Invoice__Share').fields.values()].map(({ name }) => name).sort(), [
    'AccessLevel',
    'Id',
    'IsDeleted',
    'LastModifiedById',
    'LastModifiedDate',
    'ParentId',
    'RowCause',
    'UserOrGroupId'
  ]);
  assert.ok(field('Invoice__Share.RowCause').picklist?.values.some(({ fullName }) => fullName === 'Reviewer__c'));
  assert.equal(field('Invoice__History.ParentId').referenceTo[0], 'Invoice__c');
  assert.equal(project.objects.has('invoice_line__share'), false, 'a detail has no sharing of its own');
});

test('relationships carry the names to step up and down', () => {
  assert.deepEqual(
    [field('Invoice__c.Account__c').relationshipName, field('Invoice__c.Account__c').childRelationshipName],
    ['Account__r', 'Invoices__r']
  );
  assert.deepEqual(
    [field('Contact.AccountId').relationshipName, field('Contact.AccountId').childRelationshipName],
    ['Account', 'Contacts']
  );
  assert.equal(field('Invoice_Line__c.Invoice__c').deleteConstraint, 'Cascade');
  assert.equal(field('Invoice_Line__c.Invoice__c').updateable, false, 'not reparentable');
});

test('computed fields cannot be written', () => {
  for (const path of ['Invoice__c.Net__c', 'Invoice__c.Line_Total__c', 'Invoice_Line__c.Name'])
    assert.equal(field(path).createable, false, path);
  assert.equal(field('Invoice__c.Line_Total__c').summary?.foreignKey, 'Invoice_Line__c.Invoice__c');
});

test('key prefixes are unique, three characters, and do not move when an object is added', () => {
  const prefixes = [...project.objects.values()].map(({ keyPrefix }) => keyPrefix);
  assert.equal(new Set(prefixes).size, prefixes.length);
  assert.ok(prefixes.every((prefix) => /^[0-9a-zA-Z]{3}$/.test(prefix)));
  assert.equal(object('Account').keyPrefix, '001');
  assert.match(object('Invoice__c').keyPrefix, /^a/);
});

test('standard objects bring stages with probability, and fields that follow them', () => {
  const stages = field('Opportunity.StageName').picklist?.values ?? [];
  assert.equal(stages.find(({ fullName }) => fullName === 'Closed Won')?.probability, 100);
  assert.equal(field('Opportunity.IsWon').formula, 'OR(ISPICKVAL(StageName, "Closed Won"))');
  assert.ok(field('Task.WhatId').referenceTo.includes('Invoice__c'), 'activities are on');
  assert.equal(field('Account.Region__c').picklist?.values[0]?.fullName, 'North', 'a global value set');
});

test('labels, translations and custom metadata are read with their types', () => {
  assert.equal(project.labels.get('Thank_You')?.value, 'Thank you & see you');
  const german = project.translations.get('de');
  assert.equal(german?.customLabels.get('Thank_You'), 'Danke und bis bald');
  assert.equal(german?.objects.get('invoice__c')?.label, 'Rechnung');
  assert.equal(german?.objects.get('invoice__c')?.fields.get('status__c')?.picklistValues.get('Paid'), 'Bezahlt');
  assert.equal(german?.objects.get('contact')?.label, 'Kontakt', 'standard objects are translated too');
  assert.deepEqual(
    [...(project.customMetadata[0]?.values ?? [])],
    [
      ['Days__c', 14],
      ['Enabled__c', true]
    ]
  );
});

test('components, Apex and permission sets are read', () => {
  assert.deepEqual(project.lwc[0]?.targetConfigs[0]?.objects, ['Invoice__c']);
  assert.equal(project.lwc[0]?.targetConfigs[0]?.properties[0]?.default, 'Invoice');
  assert.deepEqual(
    project.apex.map(({ name }) => name),
    ['InvoiceGreeting', 'InvoiceReminder', 'InvoiceGreetingTest']
  );
  assert.deepEqual(project.permissionSets.get('Billing_Clerk')?.classAccesses, ['InvoiceGreeting']);
});
