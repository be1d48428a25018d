import { test } from 'node:test';
import type { ObjectTranslation } from '../../src/metadata/model.ts';
import { emptyObjectTranslation } from '../../src/metadata/translation-model.ts';
import { ApexOrg, check } from './harness.ts';

test('SObject methods', () => {
  check([
    ["Account a = new Account(Name = 'x'); a.put('name', 'y'); return a.get('Name');", 'y'],
    ["new Account().get('Nope__c')", 'System.SObjectException: Invalid field Nope__c for Account'],
    ["Invoice__c i = new Invoice__c(); i.put('Amount__c', 5); return i.Amount__c + 1;", '6'],
    [
      "Invoice__c i = new Invoice__c(); i.put('Amount__c', 'x'); return i;",
      'System.SObjectException: Illegal assignment from String to Decimal'
    ],
    [
      "Account a = new Account(Name = 'x', Phone = null); return a.getPopulatedFieldsAsMap().keySet() + ' ' + a.isSet('Phone') + a.isSet('Fax');",
      '{Name, Phone} truefalse'
    ],
    [
      "Account a = new Account(Id = '001000000000001AAA', Name = 'x'); Account b = a.clone(); return b.Id + ' ' + b.Name + ' ' + b.getCloneSourceId() + ' ' + b.isClone();",
      'null x 001000000000001AAA true'
    ],
    ["Account a = new Account(Id = '001000000000001AAA'); return a.clone(true).Id;", '001000000000001AAA'],
    ["Invoice__c i = new Invoice__c(Account__r = new Account(Name = 'p')); return i.getSObject('Account__r').get('Name');", 'p'],
    ['new Account().getSObjectType() == Account.SObjectType', 'true'],
    ["Account a = new Account(); a.addError('bad'); return a.hasErrors() + a.getErrors()[0].getMessage();", 'truebad'],
    ["new Account(Name = 'a') == new Account(Name = 'a')", 'true']
  ]);
});

test('Schema', () => {
  check([
    ["Schema.getGlobalDescribe().get('INVOICE__C').getDescribe().getName()", 'Invoice__c'],
    ['Account.SObjectType.getDescribe().getKeyPrefix()', '001'],
    ["Invoice__c.SObjectType.getDescribe().fields.getMap().get('amount__C').getDescribe().getType()", 'CURRENCY'],
    ['Invoice__c.Status__c.getDescribe().getPicklistValues().size()', '3'],
    [
      'Invoice__c.Status__c.getDescribe().getPicklistValues()[0].getLabel() + Invoice__c.Status__c.getDescribe().isRestrictedPicklist()',
      'Drafttrue'
    ],
    ['Invoice__c.Account__c.getDescribe().getReferenceTo()', '(Account)'],
    ['Invoice__c.Rest__c.getDescribe().isCalculated()', 'true'],
    ['Schema.SObjectType.Invoice__c.isCreateable()', 'true'],
    ['Invoice__c.SObjectType.newSObject() instanceof Invoice__c', 'true'],
    [
      "String s = ''; for (Schema.ChildRelationship c : Invoice__c.SObjectType.getDescribe().getChildRelationships()) { if (c.getChildSObject() == Line__c.SObjectType) s = c.getRelationshipName() + c.isCascadeDelete(); } return s;",
      'Lines__rtrue'
    ],
    ['Schema.SObjectType.Account.fields.Name.getLabel()', 'Account Name'],
    ["Schema.describeSObjects(new List<String>{'Account'})[0].getLabelPlural()", 'Accounts']
  ]);
});

test('Database: DML methods and their results', () => {
  check([
    [
      "Invoice__c i = new Invoice__c(Name = 'a'); Database.SaveResult r = Database.insert(i); return r.isSuccess() && r.getId() == i.Id && i.Id != null;",
      'true'
    ],
    [
      "List<Database.SaveResult> r = Database.insert(new List<Invoice__c>{new Invoice__c(Name = 'a'), new Invoice__c(Name = 'b', Amount__c = -1)}, false); return r[0].isSuccess() + ' ' + r[1].getErrors()[0].getStatusCode() + ' ' + r[1].getErrors()[0].getMessage() + ' ' + r[1].getErrors()[0].getFields();",
      'true FIELD_CUSTOM_VALIDATION_EXCEPTION The amount is negative. (Amount__c)'
    ],
    [
      "try { insert new Invoice__c(Name = 'b', Amount__c = -1); return 'no'; } catch (DmlException e) { return e.getNumDml() + ' ' + e.getDmlType(0) + ' ' + e.getDmlFieldNames(0) + ' ' + e.getDmlIndex(0) + ' ' + e.getDmlMessage(0); }",
      '1 FIELD_CUSTOM_VALIDATION_EXCEPTION (Amount__c) 0 The amount is negative.'
    ],
    [
      "Invoice__c i = new Invoice__c(Name = 'a', Code__c = 'K1'); Database.upsert(i, Invoice__c.Code__c); Database.UpsertResult r = Database.upsert(new Invoice__c(Name = 'b', Code__c = 'K1'), Invoice__c.Code__c); return r.isCreated() + ' ' + (r.getId() == i.Id);",
      'false true'
    ],
    [
      "Invoice__c i = new Invoice__c(Name = 'gone'); insert i; Database.delete(i.Id); Integer gone = [SELECT COUNT() FROM Invoice__c WHERE Name = 'gone']; Database.undelete(i.Id); return gone + ' ' + [SELECT COUNT() FROM Invoice__c WHERE Name = 'gone'];",
      '0 1'
    ],
    [
      "Savepoint s = Database.setSavepoint(); insert new Invoice__c(Name = 'rolled'); Database.rollback(s); return [SELECT COUNT() FROM Invoice__c WHERE Name = 'rolled'];",
      '0'
    ],
    [
      "Savepoint s = Database.setSavepoint(); insert new Account(Name = 'kept'); Database.releaseSavepoint(s); return [SELECT COUNT() FROM Account WHERE Name = 'kept'];",
      '1'
    ]
  ]);
});

test('Database: dynamic SOQL', () => {
  check([
    ["insert new Account(Name = 'Dyn'); return Database.query('SELECT Name FROM Account WHERE Name = \\'Dyn\\'')[0].get('Name');", 'Dyn'],
    ["insert new Account(Name = 'Dyn'); return Database.countQuery('SELECT COUNT() FROM Account WHERE Name = \\'Dyn\\'') > 0;", 'true'],
    [
      "insert new Account(Name = 'Bound'); return Database.queryWithBinds('SELECT Name FROM Account WHERE Name = :n', new Map<String, Object>{'n' => 'Bound'}, AccessLevel.SYSTEM_MODE).size();",
      '1'
    ],
    [
      "Database.queryWithBinds('SELECT Id FROM Account', new Map<String, Object>{'n' => 1, 'N' => 2}, AccessLevel.USER_MODE)",
      'System.QueryException: The bindMap consists of duplicate case-insensitive keys: N'
    ],
    [
      "Database.query('SELECT Nope FROM Account')",
      "System.QueryException: No such column 'Nope' on entity 'Account'. If you are attempting to use a custom field, be sure to append the '__c' after the custom field name. Please reference your WSDL or the describe call for the appropriate names."
    ]
  ]);
});

test('Database.Cursor reads a result in parts; formulas are worked out again in memory', () => {
  check([
    [
      "insert new List<Account>{new Account(Name = 'c1'), new Account(Name = 'c2'), new Account(Name = 'c3')}; Database.Cursor c = Database.getCursor('SELECT Name FROM Account ORDER BY Name', AccessLevel.SYSTEM_MODE); return c.getNumRecords() + ' ' + ((List<Account>) c.fetch(1, 2))[0].Name;",
      '3 c2'
    ],
    [
      "Database.getCursor('SELECT Name FROM Account WHERE Name = null').fetch(0, 5)",
      'System.InvalidParameterValueException: Invalid position or count: 0, 5'
    ],
    ['Invoice__c i = new Invoice__c(Amount__c = 7.5, Total__c = 2); i.recalculateFormulas(); return i.Rest__c;', '5.5']
  ]);
});

test('Security.stripInaccessible takes away what the user may not read', () => {
  const limited = (cases: string): ApexOrg => {
    const apex = new ApexOrg({ Cases: cases });
    const user = apex.org.user('Standard User', ['Clerk']);
    const run = apex.run.bind(apex);
    apex.run = (work) => run(work, user);
    return apex;
  };
  check(
    [["Security.stripInaccessible(AccessType.READABLE, new List<Invoice__c>{new Invoice__c(Name = 'a')}).getRecords().size()", '1']],
    limited
  );
});

test('Type and Object', () => {
  check([
    ["Type.forName('Cases').getName()", 'Cases'],
    ["Type.forName('NoSuchThing')", 'null'],
    ["Type.forName('List<Account>').newInstance() instanceof List<Account>", 'true'],
    ["((Account) Type.forName('Account').newInstance()).Name", 'null'],
    ["Cases.class == Type.forName('cases')", 'true'],
    ["System.equals(1, 1) && System.hashCode('a') == 97", 'true'],
    ["Object o = 'x'; return o.hashCode();", '120']
  ]);
});

test('Schema and Security answer for the running user', () => {
  const reader = (cases: string): ApexOrg => {
    const apex = new ApexOrg({ Cases: cases });
    const user = apex.org.user('Standard User', ['Reader']);
    const run = apex.run.bind(apex);
    apex.run = (work) => run(work, user);
    return apex;
  };
  check(
    [
      [
        "Schema.SObjectType.Invoice__c.isAccessible() + ' ' + Schema.SObjectType.Invoice__c.isUpdateable() + ' ' + Schema.SObjectType.Invoice__c.isDeletable()",
        'true false false'
      ],
      [
        "Security.stripInaccessible(AccessType.UPDATABLE, new List<Invoice__c>{new Invoice__c(Name = 'a')})",
        'System.NoAccessException: No access to entity: Invoice__c'
      ],
      [
        "SObjectAccessDecision d = Security.stripInaccessible(AccessType.READABLE, new List<Invoice__c>{new Invoice__c(Name = 'a', Notes__c = 'n', Amount__c = 5)}); return d.getRemovedFields() + ' ' + d.getModifiedIndexes() + ' ' + d.getRecords()[0].isSet('Notes__c');",
        '{Invoice__c={Notes__c, Amount__c}} {0} false'
      ]
    ],
    reader
  );
});

function invoiceTranslation(): ObjectTranslation {
  const status = { label: 'Stand', help: 'Wo sie steht', picklistValues: new Map([['Draft', 'Entwurf']]) };
  return { ...emptyObjectTranslation(), fields: new Map([['status__c', status]]) };
}

test("System.Label and describes in the user's language", () => {
  const german = (cases: string): ApexOrg => {
    const label = {
      name: 'Greeting',
      language: 'en_US',
      value: 'Hello',
      protected: false,
      shortDescription: 'g',
      source: { file: 'test' }
    };
    const apex = new ApexOrg({ Cases: cases }, undefined, (org) => {
      org.project.labels.set('Greeting', label);
      org.project.translations.set('de', {
        language: 'de',
        customLabels: new Map([['Greeting', 'Hallo']]),
        objects: new Map([['invoice__c', invoiceTranslation()]]),
        others: new Map()
      });
    });
    const user = apex.org.user('System Administrator');
    const run = apex.run.bind(apex);
    apex.run = (work) => run(work, user);
    return apex;
  };
  check(
    [
      ['System.Label.Greeting', 'Hallo'],
      ["System.Label.get('', 'Greeting', 'en_US') + System.Label.translationExists('', 'Greeting', 'fr')", 'Hellofalse'],
      ['Invoice__c.Status__c.getDescribe().getLabel()', 'Stand'],
      ['Invoice__c.Status__c.getDescribe().getInlineHelpText()', 'Wo sie steht'],
      ['Invoice__c.Status__c.getDescribe().getPicklistValues()[0].getLabel()', 'Entwurf'],
      ['Invoice__c.Status__c.getDescribe().getPicklistValues()[0].getValue()', 'Draft'],
      ['Invoice__c.Amount__c.getDescribe().getLabel()', 'Amount'],
      ["System.Label.get('', 'Nope')", 'System.IllegalArgumentException: Custom label Nope does not exist']
    ],
    german
  );
});
