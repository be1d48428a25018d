import type { ObjectModel, Project } from '../metadata/model.ts';
import { AccessControl } from './access/access-control.ts';
import { UserContexts } from './access/user-context.ts';
import type { DatabaseCore } from './core.ts';
import { runDml } from './dml/run-dml.ts';
import { FormulaGlobals } from './formulas/globals.ts';
import { Formulas } from './formulas/formulas.ts';
import { IdSequence } from './ids.ts';
import { writeSetupRows } from './setup/setup-rows.ts';
import { writePermissionRows } from './setup/permission-rows.ts';
import { SystemRows } from './setup/system-rows.ts';
import { profileDefinitions } from './setup/standard-profiles.ts';
import type { SelectedField } from './soql/compile-query.ts';
import { Relationships } from './soql/environment.ts';
import { QueryRunner } from './soql/query-runner.ts';
import { registerSqlFunctions } from './sql-functions.ts';
import { AutoNumbers } from './store/auto-numbers.ts';
import { learnSummaryKinds, toSql } from './store/columns.ts';
import { Connection, quote } from './store/connection.ts';
import { References } from './store/references.ts';
import { RowStore } from './store/row-store.ts';
import { migrateSchema } from './store/schema.ts';
import type { Clock, DatabaseHooks, DmlOperation, DmlOptions, DmlResult, QueryOptions, QueryResult, Row, Scalar } from './types.ts';
import { OrgError } from './types.ts';

export interface OpenOptions {
  /** The data file, or `:memory:`. */
  file: string;
  clock?: Clock;
}

export interface CheckedQuery {
  sobject: string;
  isAggregate: boolean;
  isCount: boolean;
  selected: SelectedField[];
  /** Also what only Apex of an API version refuses, such as WITH SECURITY_ENFORCED from 67.0. */
  usesSecurityEnforced: boolean;
  problems: string[];
}

const noTriggers: DatabaseHooks = { hasTrigger: () => false, runTriggers: () => [] };
const affectsAccess = new Set(['user', 'userrole', 'profile', 'permissionset', 'permissionsetassignment', 'group', 'groupmember']);

/** An org's data: records by SOQL and DML under the org's metadata, access rules and order of execution. */
export class OrgDatabase {
  readonly project: Project;
  readonly access: AccessControl;
  /** Rows that the platform writes itself. */
  readonly system: SystemRows;
  /** What changed in the metadata since the data file was written, one line each. */
  readonly notices: string[];
  hooks: DatabaseHooks = noTriggers;
  private readonly connection: Connection;
  private readonly core: DatabaseCore;
  private readonly queries: QueryRunner;
  /** Whether the open transaction changed users, assignments, roles or groups. */
  private accessTouched = false;
  private readonly ids = new Map<string, IdSequence>();

  private constructor(project: Project, connection: Connection, clock: Clock) {
    this.project = project;
    this.connection = connection;
    registerSqlFunctions(connection);
    learnSummaryKinds(project);
    this.notices = migrateSchema(connection, project);
    const profiles = profileDefinitions(project);
    this.access = new AccessControl(project, connection, new UserContexts(project, connection, profiles));
    connection.onRollback = () => {
      if (this.accessTouched) this.access.invalidate();
    };
    connection.onCommit = () => {
      this.accessTouched = false;
    };
    const formulas = new Formulas(project, connection, clock);
    const globals = new FormulaGlobals(project, connection, this.access);
    const relationships = new Relationships(project);
    this.queries = new QueryRunner({
      project,
      connection,
      clock,
      access: this.access,
      formulas,
      relationships,
      global: (path, userId) => toSql(globals.value(path, userId))
    });
    const { queries, access } = this;
    const hooks = (): DatabaseHooks => this.hooks;
    this.core = {
      project,
      connection,
      clock,
      access,
      formulas,
      relationships,
      store: new RowStore(connection),
      references: new References(project),
      autoNumbers: new AutoNumbers(connection),
      get hooks() {
        return hooks();
      },
      newId: (sobject) => this.newId(sobject),
      objectOf: (sobject) => this.objectOf(sobject),
      changed: (object) => this.changed(object),
      select: (query, binds) => queries.runParsed(query, binds),
      global: (path, userId) => globals.value(path, userId),
      now: () => clock.now(),
      zoneOf: (userId) => access.user(userId).zone
    };
    this.system = new SystemRows(this.core);
    writeSetupRows(this.core, profiles);
    this.access.invalidate();
  }

  /** Opens or creates the data file and brings its tables to the project's metadata. */
  static open(project: Project, options: OpenOptions): OrgDatabase {
    return new OrgDatabase(project, new Connection(options.file), options.clock ?? { now: () => Date.now() });
  }

  query(soql: string, options: QueryOptions): QueryResult {
    const result = this.queries.run(soql, options);
    this.hooks.countQuery?.(countRows(result));
    return result;
  }

  /** Compiles a query without running it: what it selects, or what is wrong with it. */
  checkQuery(soql: string): CheckedQuery {
    return this.queries.check(soql);
  }

  dml(operation: DmlOperation, rows: Row[], options: DmlOptions): DmlResult[] {
    return runDml(this.core, operation, rows, options);
  }

  /** Commits when `work` returns, rolls back when it throws; a call inside another joins it. */
  transaction<T>(work: () => T): T {
    return this.connection.transaction(work);
  }

  /** As `transaction`; inside another one, what `work` did is taken back when it throws. */
  atomically<T>(work: () => T): T {
    return this.connection.atomically(work);
  }

  /** Names the tables in which anything is different after `work`: for tests of what a failure leaves behind. */
  tablesChangedBy(work: () => void): string[] {
    return this.connection.tablesChangedBy(work);
  }

  savepoint(): string {
    return this.connection.savepoint();
  }

  rollbackTo(savepoint: string): void {
    this.connection.rollbackTo(savepoint);
  }

  releaseSavepoint(savepoint: string): void {
    this.connection.release(savepoint);
  }

  newId(sobject: string): string {
    const object = this.objectOf(sobject);
    let sequence = this.ids.get(object.name);
    if (!sequence) {
      const last = object.kind === 'event' ? null : (this.connection.get(`SELECT max("Id") FROM ${quote(object.name)}`)?.[0] ?? null);
      sequence = new IdSequence(object.keyPrefix, last === null ? null : String(last));
      this.ids.set(object.name, sequence);
    }
    return sequence.take();
  }

  /** Evaluates a formula over one record's values, as validation rules, defaults and formula fields do. */
  evaluateFormula(text: string, record: Row, options: { userId: string; prior?: Row; isNew?: boolean }): Scalar {
    return this.queries.evaluate(this.core, text, record, options);
  }

  /** Writes what permission sets allow as rows, once the classes they name are there. */
  writePermissionRows(): void {
    this.transaction(() => writePermissionRows(this.core));
  }

  close(): void {
    this.connection.close();
  }

  private objectOf(sobject: string): ObjectModel {
    const object = this.project.objects.get(sobject.toLowerCase());
    if (!object)
      throw new OrgError(
        'INVALID_TYPE',
        `sObject type '${sobject}' is not supported. If you are attempting to use a custom object, be sure to append the '__c' after the entity name.`
      );
    return object;
  }

  private changed(object: ObjectModel): void {
    if (!affectsAccess.has(object.name.toLowerCase())) return;
    this.accessTouched = true;
    this.access.invalidate();
  }
}

/** Children count against the limit of rows as their parents do; a COUNT() counts as one. */
function countRows(result: QueryResult): number {
  if (result.rows.length === 0) return result.totalSize > 0 ? 1 : 0;
  let count = result.rows.length;
  for (const row of result.rows) {
    for (const value of Object.values(row.values))
      if (value !== null && typeof value === 'object' && 'rows' in value) count += value.rows.length;
  }
  return count;
}
