import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import fastify from 'fastify';
import { loadProject } from '../../src/metadata/load-project.ts';
import { OpenPages } from '../../src/ui/server/open-pages.ts';
import { registerUi } from '../../src/ui/routes.ts';
import { fixtureFolder, stubOrg } from './stub-org.ts';

test('a changed component is built anew; a broken one is named and the last good build stays', async (t) => {
  const root = mkdtempSync(join(tmpdir(), 'local-org-watch-'));
  const app = fastify();
  t.after(async () => {
    await app.close();
    rmSync(root, { recursive: true, force: true });
  });
  cpSync(fixtureFolder, root, { recursive: true });
  const lines: string[] = [];
  let heard = (): void => undefined;
  const { org } = stubOrg(loadProject(root).project);
  const build = await registerUi(app, org, {
    watch: {
      pages: new OpenPages(),
      report(line) {
        lines.push(line);
        heard();
      }
    }
  });
  const file = join(root, 'force-app/main/lwc/invoiceNote/invoiceNote.html');
  const change = (content: string): Promise<void> => {
    const next = new Promise<void>((done) => (heard = done));
    writeFileSync(file, content);
    return next;
  };
  const entry = build.app.bundle.preload.get('invoiceCard');
  await change('<template><small>changed</small></template>');
  assert.match(lines[0] ?? '', /^Pages built in \d+ ms$/);
  assert.notDeepEqual(build.app.bundle.preload.get('invoiceCard'), entry);
  const good = build.app.bundle;
  await change('<template><c-nowhere></c-nowhere></template>');
  assert.match(lines[1] ?? '', /invoiceNote\.html:1 {2}there is no module c\/nowhere/);
  assert.equal(build.app.bundle, good);
});
