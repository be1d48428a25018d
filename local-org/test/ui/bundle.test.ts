import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { loadProject } from '../../src/metadata/load-project.ts';
import type { LwcBundle, Project } from '../../src/metadata/model.ts';
import { apexDoors } from '../../src/ui/bundle/apex-doors.ts';
import { UiBuildError } from '../../src/ui/bundle/build-problem.ts';
import { bundleUi, type UiBundle } from '../../src/ui/bundle/bundler.ts';
import { stripTypes } from '../../src/ui/bundle/strip-types.ts';
import { fixtureFolder } from './stub-org.ts';

const folder = mkdtempSync(join(tmpdir(), 'local-org-ui-'));
after(() => rmSync(folder, { recursive: true }));
const cache = join(folder, 'cache');

/** The fixture project with more components, given as their files. */
function projectWith(components: Record<string, Record<string, string>>): Project {
  const { project } = loadProject(fixtureFolder);
  for (const [name, files] of Object.entries(components)) {
    const bundleFolder = join(folder, name);
    mkdirSync(bundleFolder, { recursive: true });
    for (const [file, content] of Object.entries(files)) writeFileSync(join(bundleFolder, file), content);
    const bundle: LwcBundle = {
      name,
      namespace: 'c',
      folder: bundleFolder,
      apiVersion: 67,
      isExposed: true,
      targets: [],
      targetConfigs: [],
      source: { file: name }
    };
    project.lwc.push(bundle);
  }
  return project;
}

function component(imports: string): Record<string, string> {
  return {
    'thing.js': `import { LightningElement } from 'lwc';\n${imports}\nexport default class Thing extends LightningElement { used = [first]; }`,
    'thing.html': '<template></template>'
  };
}

async function problemsOf(imports: string, target: 'app' | 'site' = 'app'): Promise<string[]> {
  const project = projectWith({ thing: component(imports) });
  try {
    await bundleUi(project, { target, components: ['c:thing'] }, cache);
    return [];
  } catch (error) {
    assert.ok(error instanceof UiBuildError, String(error));
    return error.problems.map(({ message, source }) => `${source.file.replace(/^.*\/(?=thing)/, '')}:${source.line} ${message}`);
  }
}

const codeOf = (bundle: UiBundle): string => [...bundle.files.values()].map((bytes) => Buffer.from(bytes).toString()).join('\n');

test('bundles TypeScript and JavaScript components and lists what each needs', async () => {
  const bundle = await bundleUi(loadProject(fixtureFolder).project, { target: 'app', components: ['c:invoiceCard'] }, cache);
  assert.ok(bundle.preload.get('invoiceCard')?.every((file) => bundle.files.has(file)));
  assert.ok(bundle.labels.has('c.Invoice_Greeting'));
  assert.match(codeOf(bundle), /InvoiceController/);
});

test('carries no label text, so one bundle serves every language', async () => {
  const bundle = await bundleUi(loadProject(fixtureFolder).project, { target: 'app', components: ['c:invoiceCard'] }, cache);
  assert.doesNotMatch(codeOf(bundle), /Hello, invoice|Hallo, Rechnung/);
});

for (const [what, imports, expected] of [
  ['a base component', "import first from 'lightning/nowhere';", 'thing.js:2 there is no module lightning/nowhere'],
  ['a component of the project', "import first from 'c/nowhere';", 'thing.js:2 there is no module c/nowhere'],
  ['a package', "import first from 'lodash';", 'thing.js:2 there is no module lodash'],
  ['a file', "import first from './nowhere';", 'thing.js:2 there is no file ./nowhere'],
  [
    'an Apex method',
    "import first from '@salesforce/apex/InvoiceController.nowhere';",
    'thing.js:2 there is no @AuraEnabled static Apex method InvoiceController.nowhere'
  ],
  ['a label', "import first from '@salesforce/label/c.Nowhere';", 'thing.js:2 there is no custom label Nowhere'],
  ['an object', "import first from '@salesforce/schema/Nowhere__c';", 'thing.js:2 there is no object Nowhere__c'],
  ['a field', "import first from '@salesforce/schema/Invoice__c.Nowhere__c';", 'thing.js:2 Invoice__c has no field Nowhere__c'],
  ['a parent field', "import first from '@salesforce/schema/Invoice__c.Account__r.Nowhere';", 'thing.js:2 Account has no field Nowhere'],
  [
    'a static resource',
    "import first from '@salesforce/resourceUrl/nowhere';",
    'thing.js:2 there is no static resource nowhere in the project'
  ],
  [
    'a custom permission',
    "import first from '@salesforce/customPermission/Nowhere';",
    'thing.js:2 there is no custom permission Nowhere in the project'
  ],
  [
    'a content asset',
    "import first from '@salesforce/contentAssetUrl/logo';",
    'thing.js:2 @salesforce/contentAssetUrl/logo: content assets are not supported; use a static resource'
  ],
  ['a platform module', "import first from '@salesforce/nowhere';", 'thing.js:2 local org has no module @salesforce/nowhere']
] as const) {
  test(`names ${what} that is not there, with file and line`, async () => {
    assert.deepEqual(await problemsOf(imports), [expected]);
  });
}

test('names the template whose component is not there', async () => {
  const project = projectWith({
    thing: { ...component('const first = 1;'), 'thing.html': '<template>\n<c-missing-part></c-missing-part>\n</template>' }
  });
  await assert.rejects(
    bundleUi(project, { target: 'app', components: ['c:thing'] }, cache),
    /thing\.html:2 {2}there is no module c\/missingPart/
  );
});

test("reports the compiler's errors in the file they are in", async () => {
  const project = projectWith({ thing: { ...component('const first = 1;'), 'thing.html': '<template><div if:true={a}></template>' } });
  await assert.rejects(bundleUi(project, { target: 'app', components: ['c:thing'] }, cache), /thing\.html:1 {2}.*LWC/);
});

for (const specifier of ['lightning/empApi', 'lightning/platformShowToastEvent', 'lightning/modal']) {
  test(`refuses ${specifier} on site pages and takes it in the app`, async () => {
    const imports = `import * as first from '${specifier}';`;
    assert.deepEqual(await problemsOf(imports), []);
    const [problem] = await problemsOf(imports, 'site');
    assert.match(problem ?? '', new RegExp(`^thing\\.js:2 ${specifier} is not available in LWR sites`));
  });
}

test('takes every module that pages of both kinds have', async () => {
  const modules = [
    'lightning/toast',
    'lightning/navigation',
    'lightning/uiRecordApi',
    'lightning/uiObjectInfoApi',
    'lightning/messageService',
    'lightning/refresh',
    '@salesforce/apex',
    '@salesforce/user/Id',
    '@salesforce/user/isGuest',
    '@salesforce/i18n/locale',
    '@salesforce/i18n/timeZone',
    '@salesforce/client/formFactor',
    '@salesforce/community/Id',
    '@salesforce/community/basePath',
    '@salesforce/site/Id',
    '@salesforce/site/activeLanguages',
    '@salesforce/userPermission/ViewSetup'
  ];
  const imports = modules.map((name, at) => `import * as m${at} from '${name}';`).join('\n');
  const used = `const first = [${modules.map((_name, at) => `m${at}`).join()}];`;
  assert.deepEqual(await problemsOf(`${imports}\n${used}`), []);
  assert.deepEqual(await problemsOf(`${imports}\n${used}`, 'site'), []);
});

test('strips types and keeps decorators and fields', () => {
  const code = stripTypes(
    "import { api, LightningElement } from 'lwc';\nimport type { A } from './a';\nexport default class X extends LightningElement { @api one: A | undefined; two?: string = 'x'; }",
    'x.ts'
  );
  assert.match(code, /@api\s+one;/);
  assert.match(code, /two = 'x';/);
  assert.doesNotMatch(code, /\.\/a|: A/);
});

test('finds Apex doors with their cacheability, in any order of modifiers, and not in comments', () => {
  const { project } = loadProject(fixtureFolder);
  const [file] = project.apex;
  assert.ok(file);
  file.body = `public class InvoiceController {
    // @AuraEnabled public static void commented() {}
    @AuraEnabled(cacheable = true scope='global')
    public static Map<Id, List<String>> cached(Id a) { return null; }
    @AuraEnabled static public void plain() {}
    @AuraEnabled public String property { get; set; }
    public static void closed() {}
  }`;
  assert.deepEqual(
    [...apexDoors(project)],
    [
      ['invoicecontroller.cached', { className: 'InvoiceController', methodName: 'cached', cacheable: true }],
      ['invoicecontroller.plain', { className: 'InvoiceController', methodName: 'plain', cacheable: false }]
    ]
  );
});
