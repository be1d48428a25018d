import type { PlanDto } from 'apex-types';
import type { ActionDoor, ActionDoors } from 'c/planActionDoors';
import type { ActionName, ActionRequest, ActionResult, Fields, PlanActions } from 'c/planActions';
import { ChangePoll } from 'c/planChangePoll';
import { errorMessage, isConflict, isNoAccess, isSignOffReset } from 'c/planErrors';
import { labels } from 'c/planLabels';
import { patchesOf, withPatches } from 'c/planPending';
import type { ItemPatch } from 'c/planPending';
import { changedRecord } from 'c/planRecords';
import type { RecordRef } from 'c/planRecords';
import { inverseOf } from 'c/planUndo';
import type { Inverse } from 'c/planUndo';

/** What the page has to ask before it goes on. */
export type PlanQuestion =
  | { kind: 'signOffs'; message: string }
  /** Somebody else changed the record meanwhile: what the person entered, and the record as it is now. */
  | { kind: 'conflict'; message: string; record: RecordRef; mine: Fields; plan: PlanDto };

/** What can be taken back; the title is that of the item it is about, where there is one. */
export interface UndoOffer {
  inverse: Inverse;
  done: ActionName;
  title: string | null;
}

/** One change on its way: what was asked for, and the plan as it was when it was asked. */
interface Task<Name extends ActionName> {
  name: Name;
  given: PlanActions[Name];
  before: PlanDto;
  door: ActionDoor<Name>;
  record: RecordRef | null;
}

interface Pending {
  name: ActionName;
  patches: ItemPatch[];
}

/** What a page shows; a new object after every change. */
export interface SessionState {
  plan: PlanDto | null;
  /** Items with a change on its way. */
  busyItemIds: string[];
  /** Why an item's last change was not saved. */
  itemErrors: Record<string, string>;
  question: PlanQuestion | null;
  undo: UndoOffer | null;
}

export interface PlanSessionOptions {
  doors: ActionDoors;
  readToken: (planId: string) => Promise<string>;
  /** Called with what is to be shown after every change. */
  onState: (state: SessionState) => void;
  /** Asks the server for the page again; the answer comes back through `show` before this resolves. */
  refresh: () => Promise<void>;
}

/**
 * A plan on a page: changes are shown at once, each is taken back alone when the server refuses it, what must be asked is asked,
 * what can be taken back is offered, and news is fetched. Changes of one record go to the server one after the other.
 */
export class PlanSession {
  private plan: PlanDto | null = null;
  private readonly pending = new Map<symbol, Pending>();
  private readonly queues = new Map<string, Promise<unknown>>();
  /** By record and the version that a person saw, the version that their own change made of it. */
  private readonly ownVersions = new Map<string, string>();
  private itemErrors: Record<string, string> = {};
  private question: PlanQuestion | null = null;
  private answerQuestion: ((goOn: boolean) => void) | null = null;
  private undoOffer: UndoOffer | null = null;
  private readonly options: PlanSessionOptions;
  private readonly poll: ChangePoll;

  constructor(options: PlanSessionOptions) {
    this.options = options;
    this.poll = new ChangePoll({
      read: () => this.readToken(),
      onChange: () => void options.refresh(),
      current: () => this.plan?.changeToken ?? null
    });
  }

  start(): void {
    this.poll.start();
  }

  stop(): void {
    this.poll.stop();
  }

  /** Takes a plan from the server, unless it is older than what is shown already. */
  show(plan: PlanDto | null): void {
    const isOlder = plan && plan.id === this.plan?.id && Number(plan.changeToken) < Number(this.plan?.changeToken);
    if (!isOlder) {
      this.plan = plan;
    }
    this.publish();
  }

  /** Does what a `planaction` event asks for and says how it ended. */
  async handle({ name, parameters, settle }: ActionRequest): Promise<void> {
    settle(await this.run(name, parameters));
  }

  async run<Name extends ActionName>(name: Name, parameters: PlanActions[Name]): Promise<ActionResult> {
    const record = changedRecord(name, parameters);
    const token = Symbol(name);
    if (this.plan) {
      this.pending.set(token, { name, patches: patchesOf(name, parameters, this.plan) });
    }
    if (record) {
      this.itemErrors = without(this.itemErrors, record.id);
    }
    this.publish();
    const result = await this.inTurn(record?.id ?? name, () => this.send(name, parameters));
    this.pending.delete(token);
    if (record?.kind === 'item' && !result.saved && result.problem) {
      this.itemErrors = { ...this.itemErrors, [record.id]: result.problem };
    }
    this.publish();
    return result;
  }

  /** The person's answer to the question that is shown. */
  answer(goOn: boolean): void {
    this.question = null;
    this.answerQuestion?.(goOn);
    this.answerQuestion = null;
    this.publish();
  }

  /** Takes the last change back. */
  async undo(): Promise<ActionResult> {
    const inverse = this.undoOffer?.inverse;
    this.dismissUndo();
    return inverse ? this.run(inverse.name, inverse.parameters) : { saved: false, problem: null };
  }

  dismissUndo(): void {
    this.undoOffer = null;
    this.publish();
  }

  private async send<Name extends ActionName>(name: Name, given: PlanActions[Name]): Promise<ActionResult> {
    const door = this.options.doors[name];
    const before = this.plan;
    if (!before?.id || !door) {
      return { saved: false, problem: labels.notSavedHint };
    }
    return this.attempt({ name, given, before, door, record: changedRecord(name, given) }, given, false);
  }

  /** Sends once; where a question was answered with yes, again. */
  private async attempt<Name extends ActionName>(task: Task<Name>, asked: PlanActions[Name], acknowledged: boolean): Promise<ActionResult> {
    const { name, given, before, door, record } = task;
    const parameters = this.renewed(asked, record);
    try {
      const answer = await door(parameters, { planId: before.id ?? '', plan: this.plan ?? before, acknowledged });
      await this.take(answer);
      this.noteSaved(name, given, parameters, before, record);
      return { saved: true, answer };
    } catch (error) {
      const next = await this.afterRefusal(error, parameters, record);
      return 'saved' in next ? next : this.attempt(task, next.parameters, acknowledged || next.acknowledged);
    }
  }

  /** Asks where a question is the way on; otherwise says why the change was not saved. */
  private async afterRefusal<Parameters extends object>(
    error: unknown,
    parameters: Parameters,
    record: RecordRef | null
  ): Promise<ActionResult | { acknowledged: boolean; parameters: Parameters }> {
    const message = errorMessage(error, labels.notSavedHint);
    if (isSignOffReset(error)) {
      const goOn = await this.ask({ kind: 'signOffs', message });
      return goOn ? { acknowledged: true, parameters } : { saved: false, problem: null };
    }
    if (!isConflict(error)) {
      return { saved: false, problem: message };
    }
    await this.options.refresh();
    if (!record || !this.plan || !('fields' in parameters)) {
      return { saved: false, problem: message };
    }
    const goOn = await this.ask({ kind: 'conflict', message, record, mine: parameters.fields as Fields, plan: this.plan });
    const version = record.versionIn(this.plan);
    return goOn ? { acknowledged: false, parameters: { ...parameters, version } } : { saved: false, problem: null, dropped: true };
  }

  private ask(question: PlanQuestion): Promise<boolean> {
    this.answerQuestion?.(false);
    this.question = question;
    this.publish();
    return new Promise((resolve) => {
      this.answerQuestion = resolve;
    });
  }

  /** Many doors answer with the plan; after the others the page is read again. The page may show more than the plan, so it is always told. */
  private async take(answer: unknown): Promise<void> {
    const plan = planIn(answer);
    if (plan) {
      this.show(plan);
      void this.options.refresh();
    } else {
      await this.options.refresh();
    }
  }

  private noteSaved<Name extends ActionName>(
    name: Name,
    given: PlanActions[Name],
    sent: PlanActions[Name],
    before: PlanDto,
    record: RecordRef | null
  ): void {
    const after = this.plan ?? before;
    if (record) {
      const version = record.versionIn(after);
      for (const seen of [versionOf(given), versionOf(sent)]) {
        if (seen && version) {
          this.ownVersions.set(`${record.id} ${seen}`, version);
        }
      }
    }
    const inverse = inverseOf(name, sent, before, after);
    this.undoOffer = inverse && { inverse, done: name, title: record?.titleIn(after) ?? null };
  }

  /** A second change in a row was begun on the version before one's own first change: that is no conflict. */
  private renewed<Parameters extends object>(parameters: Parameters, record: RecordRef | null): Parameters {
    const version = record && this.ownVersions.get(`${record.id} ${versionOf(parameters)}`);
    return version ? { ...parameters, version } : parameters;
  }

  private inTurn(key: string, work: () => Promise<ActionResult>): Promise<ActionResult> {
    const turn = (this.queues.get(key) ?? Promise.resolve()).then(work);
    this.queues.set(key, turn);
    return turn;
  }

  /** Lost access is news too: the page asks again and learns of it. */
  private async readToken(): Promise<string> {
    try {
      return await this.options.readToken(this.plan?.id ?? '');
    } catch (error) {
      if (isNoAccess(error)) {
        void this.options.refresh();
      }
      throw error;
    }
  }

  private publish(): void {
    const pending = [...this.pending.values()];
    // A new order concerns every item and keeps nobody from working on one.
    const busy = pending.filter(({ name }) => name !== 'reorderItems').flatMap(({ patches }) => patches.map(({ itemId }) => itemId));
    this.options.onState({
      plan:
        this.plan &&
        withPatches(
          this.plan,
          pending.flatMap(({ patches }) => patches)
        ),
      busyItemIds: [...new Set(busy)],
      itemErrors: this.itemErrors,
      question: this.question,
      undo: this.undoOffer
    });
  }
}

function versionOf(parameters: object): string | null {
  return ('version' in parameters && (parameters.version as string | null)) || null;
}

function planIn(answer: unknown): PlanDto | null {
  const shapes = answer as { plan?: PlanDto; changeToken?: string } | null;
  return shapes?.plan ?? (shapes?.changeToken ? (answer as PlanDto) : null);
}

function without(errors: Record<string, string>, id: string): Record<string, string> {
  return Object.fromEntries(Object.entries(errors).filter(([key]) => key !== id));
}
