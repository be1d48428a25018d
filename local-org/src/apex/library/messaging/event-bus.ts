import { randomUUID } from 'node:crypto';
import { declare } from '../declare.ts';
import { exception } from '../../runtime/exception.ts';
import { ApexList } from '../../runtime/collections.ts';
import type { ApexSObject } from '../../runtime/sobject.ts';
import { toRow } from '../../runtime/rows.ts';
import { currentTransaction } from '../../runtime/transaction.ts';
import { testContext } from '../../async/context.ts';
import { pending } from '../../async/pending.ts';
import { queueOf } from '../../async/queue.ts';
import type { DmlError, DmlResult, FieldValue, Row } from '../../../database/types.ts';
import { DatabaseResult } from '../database/results.ts';

let lastReplayId = 0;

function missing(event: ApexSObject): DmlError | null {
  const absent = [...event.model.fields.values()]
    .filter((field) => field.custom && field.required && (event.values.get(field.name) ?? null) === null)
    .map((field) => field.name);
  return absent.length
    ? { statusCode: 'REQUIRED_FIELD_MISSING', message: `Required fields are missing: [${absent.join(', ')}]`, fields: absent }
    : null;
}

/** A row as subscribers get it. */
function published({ sobject, values }: Row): Row {
  const { services, userId } = currentTransaction();
  lastReplayId += 1;
  const system: Record<string, FieldValue> = {
    ReplayId: String(lastReplayId),
    EventUuid: randomUUID(),
    CreatedDate: new Date(services.clock.now()).toISOString(),
    CreatedById: userId
  };
  return { sobject, values: { ...values, ...system } };
}

/** An event that only the platform may publish; it leaves with the running transaction. */
export function publishPlatformEvent(sobject: string, values: Record<string, FieldValue>): void {
  pending().events.push({ sobject, row: published({ sobject, values }), userId: currentTransaction().userId });
}

function publish(event: ApexSObject): DmlResult {
  if (event.model.kind !== 'event') throw exception('TypeException', `${event.model.name} is not a platform event`);
  if (!event.model.name.endsWith('__e')) throw exception('TypeException', `Only the platform can publish ${event.model.name}`);
  const { limits, userId, database } = currentTransaction();
  const problem = missing(event);
  if (problem) return { success: false, id: null, created: false, errors: [problem] };
  const row = published(toRow(event));
  const entry = { sobject: event.model.name, row, userId };
  const immediate = event.model.publishBehavior === 'PublishImmediately';
  if (immediate) limits.count('publishImmediateDml');
  // Immediate events leave even when the transaction is rolled back; a test keeps them until it delivers.
  if (immediate && !testContext()) queueOf(database).publish(entry);
  else pending().events.push(entry);
  return { success: true, id: database.newId(event.model.name), created: true, errors: [] };
}

function publishAll(events: ApexList | null): ApexList {
  if (events === null) throw exception('NullPointerException', 'Argument cannot be null.');
  const { limits } = currentTransaction();
  const afterCommit = (events.items as ApexSObject[]).some((event) => event.model.publishBehavior !== 'PublishImmediately');
  if (afterCommit) limits.count('dmlStatements');
  return new ApexList(
    'Database.SaveResult',
    (events.items as ApexSObject[]).map((event) => new DatabaseResult('SaveResult', publish(event)))
  );
}

declare({
  name: 'EventBus',
  statics: {
    'Database.SaveResult publish(SObject event)': (event: ApexSObject | null) =>
      publishAll(event && new ApexList('SObject', [event])).items[0],
    'List<Database.SaveResult> publish(List<SObject> events)': publishAll
  }
});
