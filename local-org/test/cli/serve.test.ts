import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { serveOrg } from '../../src/serve.ts';

test('Apex knows the address that the org is served at', async () => {
  const { org, url, close } = await serveOrg({ projectDir: join(import.meta.dirname, '../fixtures/warehouse'), data: ':memory:', port: 0 });
  try {
    const { exceptionMessage } = org.apex.executeAnonymous(
      'throw new IllegalArgumentException(URL.getOrgDomainUrl().toExternalForm());',
      org.adminId
    );
    assert.match(exceptionMessage ?? '', new RegExp(`${url}$`));
  } finally {
    await close();
  }
});
