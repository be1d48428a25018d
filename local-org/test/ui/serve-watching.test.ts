import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { serveWatching } from '../../src/serve-watching.ts';
import { fixtureFolder } from './stub-org.ts';

test('a label and an Apex class that change arrive on the same data; what is broken is named and the last good version stays', async (t) => {
  const root = mkdtempSync(join(tmpdir(), 'local-org-dev-'));
  t.after(() => rmSync(root, { recursive: true, force: true }));
  cpSync(fixtureFolder, join(root, 'project'), { recursive: true });
  const inProject = (path: string): string => join(root, 'project/force-app/main', path);
  const lines: string[] = [];
  let heard = (): void => undefined;
  const running = await serveWatching({
    projectDir: join(root, 'project'),
    data: join(root, 'org.db'),
    port: 0,
    report(line) {
      lines.push(line);
      heard();
    }
  });
  t.after(() => running.close());
  const sid = running.org.sessions.create(running.org.adminId);
  const headers = { cookie: `sid=${encodeURIComponent(sid)}`, 'content-type': 'application/json' };
  const page = async (path: string): Promise<string> => (await fetch(running.url + path, { headers })).text();
  const labels = async (): Promise<string> => page(/\/_ui\/labels-app[^"]+/.exec(await page('/lightning/page/home'))?.[0] ?? '');
  const call = async (): Promise<unknown> => {
    const body = JSON.stringify({ className: 'Greeter', methodName: 'greet', params: {} });
    return (await fetch(`${running.url}/lightning/apex`, { method: 'POST', headers, body })).json();
  };
  const change = async (path: string, content: string): Promise<string> => {
    const next = new Promise<void>((done) => (heard = done));
    writeFileSync(inProject(path), content);
    await next;
    return lines.at(-1) ?? '';
  };
  const greeter = (text: string): string => `public class Greeter { @AuraEnabled public static String greet() {\nreturn ${text}; } }`;

  writeFileSync(inProject('classes/Greeter.cls-meta.xml'), readFileSync(inProject('classes/InvoiceController.cls-meta.xml')));
  assert.match(await change('classes/Greeter.cls', greeter("'one'")), /^Org opened anew in \d+ ms$/);
  assert.deepEqual(await call(), { returnValue: 'one' });

  const labelFile = 'labels/CustomLabels.labels-meta.xml';
  const text = readFileSync(inProject(labelFile), 'utf8');
  assert.match(await labels(), /Hello, invoice/);
  await change(labelFile, text.replace('Hello, invoice', 'Good morning'));
  assert.match(await labels(), /Good morning/);

  assert.match(await change('classes/Greeter.cls', greeter('1')), /classes\/Greeter\.cls:2 /);
  assert.deepEqual(await call(), { returnValue: 'one' });
  const stream = await fetch(`${running.url}/_ui/changes`, { headers });
  const first = await stream.body?.getReader().read();
  assert.match(Buffer.from(first?.value ?? []).toString(), /"problem":".*Greeter\.cls:2/);

  await change('classes/Greeter.cls', greeter("'two'"));
  assert.deepEqual(await call(), { returnValue: 'two' });
});

test('data in memory cannot be followed', async () => {
  await assert.rejects(serveWatching({ projectDir: fixtureFolder, data: ':memory:', port: 0, report: () => undefined }), /--data/);
});
