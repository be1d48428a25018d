import assert from 'node:assert/strict';
import { join } from 'node:path';
import { beforeEach, test } from 'node:test';
import { build } from 'esbuild';

type Value = { data: unknown; error: unknown };
interface Adapter {
  connect(): void;
  disconnect(): void;
  update(params: Record<string, unknown>): void;
}
interface Client {
  apexMethod(door: {
    className: string;
    methodName: string;
    cacheable: boolean;
  }): ((params?: unknown) => Promise<unknown>) & { adapter: new (emit: (value: Value) => void) => Adapter };
  refreshApex(value: unknown): Promise<void>;
}

const runtime = join(import.meta.dirname, '../../src/ui/browser/runtime');
/** The client as the browser has it, with the page and the network given by the test. */
const { outputFiles } = await build({
  entryPoints: [join(runtime, 'apex.ts')],
  bundle: true,
  write: false,
  format: 'esm',
  plugins: [
    {
      name: 'page',
      setup(page) {
        page.onResolve({ filter: /^(lwc|@local-org\/platform)$/ }, ({ path }) => ({ path, namespace: 'stub' }));
        page.onResolve({ filter: /^@local-org\// }, ({ path }) => ({ path: join(runtime, `${path.slice('@local-org/'.length)}.ts`) }));
        page.onLoad({ filter: /^lwc$/, namespace: 'stub' }, () => ({ contents: 'export const unwrap = (value) => value;' }));
        page.onLoad({ filter: /platform$/, namespace: 'stub' }, () => ({
          contents: "export const platform = { user: { isGuest: false }, endpoints: { apex: '/apex' } };"
        }));
      }
    }
  ]
});
const code = `data:text/javascript;base64,${Buffer.from(outputFiles[0]?.text ?? '').toString('base64')}`;

let calls: Record<string, unknown>[] = [];
let answer: () => Response = () => Response.json({ returnValue: { count: calls.length } });
let client: Client;
let turn = 0;

beforeEach(async () => {
  calls = [];
  answer = () => Response.json({ returnValue: { count: calls.length } });
  globalThis.fetch = async (_url, options) => {
    calls.push((JSON.parse(String(options?.body)) as { params: Record<string, unknown> }).params);
    return answer();
  };
  client = (await import(`${code}#${++turn}`)) as Client;
});

const settled = (): Promise<void> => new Promise((done) => setTimeout(done, 5));

/** Wires a method; gives the values it emitted and the adapter. */
function wire(method: ReturnType<Client['apexMethod']>, params: Record<string, unknown>): { values: Value[]; adapter: Adapter } {
  const values: Value[] = [];
  const adapter = new method.adapter((value) => values.push(value));
  adapter.connect();
  adapter.update(params);
  return { values, adapter };
}

const read = { className: 'Invoices', methodName: 'read', cacheable: true };

test('a parameter that is undefined keeps the wire waiting; null is a value', async () => {
  const method = client.apexMethod(read);
  const { values, adapter } = wire(method, { id: undefined, size: 5 });
  await settled();
  assert.equal(calls.length, 0);
  assert.deepEqual(values, [{ data: undefined, error: undefined }]);
  adapter.update({ id: null, size: 5 });
  await settled();
  assert.deepEqual(calls, [{ id: null, size: 5 }]);
});

test('a second wire and an imperative call with the same parameters are served from the cache', async () => {
  const method = client.apexMethod(read);
  const first = wire(method, { id: 1, size: 2 });
  await settled();
  const second = wire(method, { size: 2, id: 1 });
  assert.deepEqual(await method({ id: 1, size: 2 }), { count: 1 });
  await settled();
  assert.deepEqual([first.values.at(-1)?.data, second.values.at(-1)?.data], [{ count: 1 }, { count: 1 }]);
  assert.equal(calls.length, 1);
  await method({ id: 2, size: 2 });
  assert.equal(calls.length, 2);
});

test('what a cacheable method gave is read-only on a wire', async () => {
  const { values } = wire(client.apexMethod(read), {});
  await settled();
  assert.throws(() => ((values.at(-1)?.data as { count: number }).count = 9), TypeError);
});

test('refreshApex asks the server again, and every wire of the method has the answer', async () => {
  const method = client.apexMethod(read);
  const first = wire(method, { id: 1 });
  const second = wire(method, { id: 1 });
  await settled();
  await client.refreshApex(first.values.at(-1));
  assert.equal(calls.length, 2);
  assert.deepEqual([first.values.at(-1)?.data, second.values.at(-1)?.data], [{ count: 2 }, { count: 2 }]);
  await assert.rejects(client.refreshApex({}), /given the value that a wire provisioned/);
});

test('a method that is not cacheable calls each time and cannot be wired', async () => {
  const method = client.apexMethod({ ...read, cacheable: false });
  await method({});
  await method({});
  assert.equal(calls.length, 2);
  const { values } = wire(method, {});
  assert.match(JSON.stringify(values.at(-1)?.error), /not cacheable/);
});

test("an error has the platform's shape, and is not kept", async () => {
  const body = { message: 'Not today', exceptionType: 'System.AuraHandledException', isUserDefinedException: false, stackTrace: '' };
  answer = () => Response.json(body, { status: 500, statusText: 'Internal Server Error' });
  const method = client.apexMethod(read);
  const { values } = wire(method, {});
  await settled();
  const shape = { ok: false, status: 500, statusText: 'Server Error', headers: {}, errorType: 'fetchResponse', body };
  assert.deepEqual(values.at(-1), { data: undefined, error: shape });
  await assert.rejects(method({}), (error) => (assert.deepEqual(error, shape), true));
  assert.equal(calls.length, 2);
});
