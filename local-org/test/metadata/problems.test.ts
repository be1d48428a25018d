import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadProject } from '../../src/metadata/load-project.ts';
import { fieldFile, namespace, objectFile, projectWith } from './broken-project.ts';

const object = { 'app/objects/Bill__c/Bill__c.object-meta.xml': objectFile('Bill') };
const field = (name: string, rest: string): Record<string, string> => ({
  [`app/objects/Bill__c/fields/${name}.field-meta.xml`]: fieldFile(name, rest)
});

/** What is broken, the files, and the one line that must say so. */
const broken: [string, Record<string, string>, RegExp][] = [
  [
    'a lookup to an unknown object',
    { ...object, ...field('X__c', '<type>Lookup</type><referenceTo>Nothing__c</referenceTo>') },
    /X__c\.field-meta\.xml:4 Bill__c\.X__c refers to the unknown object Nothing__c/
  ],
  [
    'a field type that is not supported',
    { ...object, ...field('X__c', '<type>EncryptedText</type>') },
    /type EncryptedText is not supported/
  ],
  [
    'a roll-up over nothing',
    {
      ...object,
      ...field(
        'X__c',
        '<type>Summary</type><summaryOperation>count</summaryOperation><summaryForeignKey>Bill_Line__c.Bill__c</summaryForeignKey>'
      )
    },
    /unknown field Bill_Line__c\.Bill__c/
  ],
  [
    'XML that is not well-formed',
    { 'app/labels/CustomLabels.labels-meta.xml': `<CustomLabels ${namespace}>\n<labels>\n</CustomLabels>` },
    /CustomLabels\.labels-meta\.xml:3 Not well-formed XML/
  ],
  [
    'another root element',
    { 'app/labels/CustomLabels.labels-meta.xml': `<Labels ${namespace}/>` },
    /Expected <CustomLabels>, found <Labels>/
  ],
  [
    'a folder of unknown metadata',
    { 'app/flows/A.flow-meta.xml': `<Flow ${namespace}/>` },
    /The folder app\/flows holds a type of metadata that local org does not support/
  ],
  [
    'sharing rules, which would have to be enforced',
    { 'app/sharingRules/Bill__c.sharingRules-meta.xml': `<SharingRules ${namespace}/>` },
    /The folder app\/sharingRules holds a type of metadata that local org does not support; leave it out with \.forceignore/
  ],
  ['an Aura component', { 'app/aura/x/x.cmp-meta.xml': `<AuraDefinitionBundle ${namespace}/>` }, /The folder app\/aura\/x holds a type/],
  ['a Visualforce page', { 'app/pages/X.page-meta.xml': `<ApexPage ${namespace}/>` }, /The folder app\/pages holds a type/],
  [
    'a lookup filter that must hold',
    {
      ...object,
      ...field('X__c', '<type>Lookup</type><referenceTo>Bill__c</referenceTo><lookupFilter><active>true</active></lookupFilter>')
    },
    /X__c\.field-meta\.xml:1 Field X__c: a required lookup filter is not supported; make it optional or inactive/
  ],
  ['a place on the map', { ...object, ...field('X__c', '<type>Location</type>') }, /type Location is not supported/],
  [
    'a global value set that is not there',
    { ...object, ...field('X__c', '<type>Picklist</type><valueSet><valueSetName>Gone</valueSetName></valueSet>') },
    /X__c\.field-meta\.xml:1 Field X__c: there is no global value set Gone/
  ],
  [
    'a class without its meta file',
    { 'app/classes/A.cls': 'public class A {}' },
    /A\.cls A\.cls-meta\.xml is missing|A\.cls-meta\.xml is missing/
  ],
  [
    'fields without their object',
    { 'app/objects/Lost__c/fields/X__c.field-meta.xml': fieldFile('X__c', '<type>Date</type>') },
    /There is no Lost__c\.object-meta\.xml/
  ],
  [
    'an unknown standard object',
    { 'app/objects/Quote/fields/X__c.field-meta.xml': fieldFile('X__c', '<type>Date</type>') },
    /The standard object Quote is not known/
  ],
  [
    'a list view of an unknown field',
    {
      ...object,
      'app/objects/Bill__c/listViews/All.listView-meta.xml': `<ListView ${namespace}><fullName>All</fullName><columns>Gone__c</columns><label>All</label></ListView>`
    },
    /All\.listView-meta\.xml:1 List view All of Bill__c shows the unknown field Gone__c/
  ],
  [
    'a permission for an unknown field',
    {
      ...object,
      'app/permissionsets/P.permissionset-meta.xml': `<PermissionSet ${namespace}><label>P</label><fieldPermissions><field>Bill__c.Gone__c</field><readable>true</readable><editable>false</editable></fieldPermissions></PermissionSet>`
    },
    /P\.permissionset-meta\.xml:1 .*unknown field Bill__c\.Gone__c/
  ],
  [
    'a page with an unknown component',
    {
      'app/flexipages/P.flexipage-meta.xml': `<FlexiPage ${namespace}><flexiPageRegions><itemInstances><componentInstance><componentName>c:gone</componentName></componentInstance></itemInstances></flexiPageRegions></FlexiPage>`
    },
    /unknown component c:gone/
  ],
  [
    'a layout with an unknown field',
    {
      ...object,
      'app/layouts/Bill__c-Bill.layout-meta.xml': `<Layout ${namespace}><layoutSections><layoutColumns><layoutItems><field>Gone__c</field></layoutItems></layoutColumns></layoutSections></Layout>`
    },
    /The layout shows the unknown field Gone__c/
  ],
  [
    'a field defined twice',
    {
      ...object,
      ...field('X__c', '<type>Date</type>'),
      'app/more/objects/Bill__c/fields/X__c.field-meta.xml': fieldFile('X__c', '<type>Date</type>')
    },
    /x__c is defined twice; the other is in app\/more/
  ],
  [
    'a custom metadata record with an unknown field',
    {
      'app/objects/S__mdt/S__mdt.object-meta.xml': objectFile('S'),
      'app/customMetadata/S.A.md-meta.xml': `<CustomMetadata ${namespace}>\n<label>A</label>\n<values><field>Gone__c</field><value>1</value></values></CustomMetadata>`
    },
    /S\.A\.md-meta\.xml:3 S__mdt has no field Gone__c/
  ],
  ['a project file that is no JSON', { 'sfdx-project.json': '{' }, /sfdx-project\.json Not valid JSON/]
];

for (const [name, files, expected] of broken) {
  test(`${name} is one clear line`, () => {
    const { problems } = loadProject(projectWith(files));
    const lines = problems.map(({ message, source }) => `${source.file}${source.line ? `:${source.line}` : ''} ${message}`);
    assert.equal(lines.length, 1, lines.join('\n') || 'no problem found');
    assert.match(lines[0] ?? '', expected);
  });
}

test('a folder that is no project says how to go on', () => {
  const { problems } = loadProject('/nonexistent-project');
  assert.match(problems[0]?.message ?? '', /There is no sfdx-project\.json/);
});
