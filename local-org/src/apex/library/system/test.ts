import { declare } from '../declare.ts';
import { exception } from '../../runtime/exception.ts';
import { toScalar } from '../../runtime/scalars.ts';
import type { ApexDatetime } from '../../runtime/temporal.ts';
import { limitsFor, TransactionLimits } from '../../runtime/limits.ts';
import { currentTransaction } from '../../runtime/transaction.ts';
import { loadData } from './load-data.ts';
import { testContext } from '../../async/context.ts';
import type { TestContext } from '../../async/context.ts';
import { drainInTest } from '../../async/drain.ts';
import { updatePlatformRow } from '../platform-rows.ts';

function test(): TestContext {
  const context = testContext();
  if (!context) throw exception('UnexpectedException', 'Test methods can only be called from a test');
  return context;
}

/** A fresh set of governor limits until stopTest. */
function startTest(): void {
  const context = test();
  if (context.started) throw exception('FinalException', 'Testing already started');
  const transaction = currentTransaction();
  context.started = true;
  context.outerLimits = transaction.limits;
  transaction.limits = new TransactionLimits(limitsFor('synchronous'));
}

/** Runs what was left to run later, then goes back to the limits of before. */
function stopTest(): void {
  const context = test();
  if (!context.started || context.stopped)
    throw exception('FinalException', context.stopped ? 'Testing already stopped' : 'Testing has not started');
  context.stopped = true;
  try {
    drainInTest({ jobs: true, events: true });
  } finally {
    currentTransaction().limits = context.outerLimits!;
  }
}

function setCreatedDate(id: string, at: ApexDatetime): void {
  test();
  const { database } = currentTransaction();
  const model = [...database.project.objects.values()].find((candidate) => candidate.keyPrefix === id.slice(0, 3));
  if (!model) throw exception('SObjectException', `Cannot locate Apex Type for ID: ${id}`);
  updatePlatformRow(model.name, id, { CreatedDate: toScalar(at) });
}

/** `Test.getEventBus()` */
class TestEventBus {
  deliver(): void {
    drainInTest({ jobs: false, events: true });
  }
}

declare({ name: 'EventBus.TestBroker', methods: { 'void deliver()': (self: TestEventBus) => self.deliver() } });

declare({
  name: 'Test',
  statics: {
    'Boolean isRunningTest()': () => testContext() !== undefined,
    'void startTest()': startTest,
    'void stopTest()': stopTest,
    'void setCreatedDate(Id recordId, Datetime createdDatetime)': setCreatedDate,
    'List<SObject> loadData(Schema.SObjectType sObjectToken, String resourceName)': loadData,
    'void setMock(Type interfaceType, Object instance)': (_type: unknown, mock: unknown) => void (test().calloutMock = mock),
    'EventBus.TestBroker getEventBus()': () => {
      test();
      return new TestEventBus();
    }
  }
});
