/**
 * Every method that a component, a flow or an agent can call, for every kind of person: the exact outcome of each. The methods are
 * read from the source, so one without a row in `matrix/rows/` fails. A call that is refused leaves nothing behind.
 */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { cast, raise } from './matrix/example.ts';
import { call, LEAKS, methodNames, methodOf, readRows } from './matrix/methods.ts';
import { NO_SESSION } from './matrix/model.ts';
import { PEOPLE, type Person } from './people.ts';
import { changesOf } from './nothing-left.ts';

before(() => raise());
after(() => cast.close());

const MATRIX = await readRows();

test('every method that can be called has a row', () => {
  const rows = new Set(Object.keys(MATRIX).map(methodOf));
  assert.ok(methodNames.length > 20);
  assert.deepEqual(
    methodNames.filter((method) => !rows.has(method)),
    []
  );
  assert.deepEqual(
    [...rows].filter((row) => !methodNames.includes(row)),
    []
  );
});

describe('each person, each method', () => {
  for (const [row, method] of Object.entries(MATRIX)) {
    test(row, async () => {
      const found: Record<string, string> = {};
      for (const person of PEOPLE) found[person] = outcomeFor(row, person);
      found['guest'] = await outcomeForGuest(row);
      const expected = [...PEOPLE, 'guest'].map((person, index) => [person, method.outcomes[index] ?? NO_SESSION]);
      assert.deepEqual(found, Object.fromEntries(expected));
    });
  }
});

/** Also holds a refusal to its promises: nothing is written, nothing is told. */
function outcomeFor(row: string, person: Person): string {
  const method = MATRIX[row];
  assert.ok(method);
  return cast.undone(() => {
    const params = method.parameters();
    const { called, changed } = changesOf(cast, () => call(row, method, person, params));
    if (called.message !== undefined) {
      assert.deepEqual(changed, [], `refused, and yet changed for the ${person}`);
      assert.doesNotMatch(called.message.replace(/Apex class named '\w+'/, ''), LEAKS, `what the ${person} reads`);
    }
    return called.outcome;
  });
}

/** A guest has no session: each way in answers so, and nothing else. */
async function outcomeForGuest(row: string): Promise<string> {
  const [className = '', methodName = ''] = methodOf(row).split('.');
  const send = async (path: string, body: object): Promise<string> => {
    const headers = { 'content-type': 'application/json' };
    const answer = await fetch(`${cast.running.url}${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
    const text = await answer.text();
    return answer.status === 401 && /Session expired or invalid/.test(text) ? NO_SESSION : `${path}: ${answer.status} ${text}`;
  };
  const apex = { className, methodName, params: {} };
  const answers = [
    await send('/lightning/apex', apex),
    await send('/plans/webruntime/api/apex/execute', apex),
    await send(`/services/data/v67.0/actions/custom/apex/${className}`, { inputs: [{}] })
  ];
  return [...new Set(answers)].join(', ');
}
