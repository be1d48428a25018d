import assert from 'node:assert/strict';
import { test } from 'node:test';
import { metadataProblems } from '../checks/metadata-schema.ts';

const XMLNS = 'xmlns="http://soap.sforce.com/2006/04/metadata"';

test('a field of known elements passes', () => {
  assert.deepEqual(
    metadataProblems(`<CustomField ${XMLNS}><fullName>A__c</fullName><label>A</label><length>80</length><type>Text</type></CustomField>`),
    []
  );
});

test('an unknown element is named with its path', () => {
  const found = metadataProblems(
    `<CustomField ${XMLNS}><fullName>A__c</fullName><valueSet><restrict>true</restrict></valueSet></CustomField>`
  );
  assert.deepEqual(found, ['CustomField/valueSet/restrict is not an element of ValueSet']);
});

test('a wrong type and a repeated single element are found', () => {
  assert.match(metadataProblems(`<CustomField ${XMLNS}><required>yes</required></CustomField>`).join(), /not true or false/);
  assert.match(metadataProblems(`<CustomField ${XMLNS}><label>A</label><label>B</label></CustomField>`).join(), /more than once/);
});

test('broken XML and an unknown type are found', () => {
  assert.match(metadataProblems('<CustomField><label></CustomField>').join(), /line 1/);
  assert.deepEqual(metadataProblems(`<Nonsense ${XMLNS}/>`), ['unknown metadata type Nonsense']);
});
