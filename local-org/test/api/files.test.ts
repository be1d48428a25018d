import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startTestOrg } from './test-org.ts';

const { org, url, connect } = await startTestOrg();
const connection = connect();
const bytes = Buffer.from([0, 255, 10, 13, 0xc3, 0x28]);

test("a file's content is a blob of its own address, byte for byte", async () => {
  const { id } = await connection.sobject('ContentVersion').create({
    Title: 'Bytes',
    PathOnClient: 'bytes.bin',
    VersionData: bytes.toString('base64')
  });
  const version = await connection.sobject('ContentVersion').retrieve(id!);
  const address = `/services/data/v67.0/sobjects/ContentVersion/${id}/VersionData`;
  assert.equal(version['VersionData'], address, 'records name the address, not the content');
  const read = await fetch(url + address, { headers: { authorization: `Bearer ${org.sessions.create(org.adminId)}` } });
  assert.equal(read.headers.get('content-type'), 'application/octet-stream');
  assert.deepEqual(Buffer.from(await read.arrayBuffer()), bytes);
  assert.equal((await fetch(url + address)).status, 401, 'not without a session');
});
