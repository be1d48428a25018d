/**
 * What the database speaks with everyone else: rows, users, access, results and hooks. Apex, REST and the pages use these
 * types and `OrgDatabase` (org-database.ts) only; the database itself knows no Apex and no HTTP.
 */

/**
 * A field's value. Dates are `yyyy-MM-dd`, date-times `yyyy-MM-ddTHH:mm:ss.SSSZ` (UTC), times `HH:mm:ss.SSSZ`, Ids 18 characters,
 * checkboxes booleans, numbers and currencies JavaScript numbers, multi-select picklists `a;b`, Base64 its base64 text.
 */
export type Scalar = string | number | boolean | null;

/**
 * One record: its object's API name and its fields by declared API name. In a query's result a parent stands under its
 * relationship name as a `Row` (or null), a child list as a `QueryResult`, an aggregate under its alias.
 */
export interface Row {
  readonly sobject: string;
  readonly values: Record<string, FieldValue>;
}
export type FieldValue = Scalar | Row | QueryResult;

export interface QueryResult {
  readonly rows: Row[];
  /** All that matched, before LIMIT took effect on a count query. */
  readonly totalSize: number;
  /** The object in FROM; `AggregateResult` when grouped or aggregated. */
  readonly sobject: string;
}

/** User mode checks object, field and record access; system mode leaves record access to `sharing`. */
export type AccessMode = 'user' | 'system';

export interface Access {
  /** The running user's Id. */
  userId: string;
  mode: AccessMode;
  /** Whether record sharing applies. Always true in user mode. */
  sharing: boolean;
  /** `WITH USER_MODE`/`AccessLevel` given in the statement itself wins over the caller's; the compiler resolves that first. */
}

export interface QueryOptions extends Access {
  /** Value of each bind by its name as written after the colon (`ids`, or `b0` for an expression lifted out of Apex). */
  binds?: Record<string, BindValue>;
}
export type BindValue = Scalar | Scalar[];

export type DmlOperation = 'insert' | 'update' | 'upsert' | 'delete' | 'undelete' | 'merge';

export interface DmlOptions extends Access {
  /** False: rows that fail are left out and reported, the others are saved. */
  allOrNone: boolean;
  /** Upsert only; default `Id`. */
  externalIdField?: string;
  /** REST `If-Unmodified-Since` and the record page: refuse a row whose LastModifiedDate is later than this (UTC ISO). */
  unmodifiedSince?: string;
}

export interface DmlError {
  /** Salesforce status code: `REQUIRED_FIELD_MISSING`, `FIELD_CUSTOM_VALIDATION_EXCEPTION`, `ENTITY_IS_DELETED` … */
  statusCode: string;
  message: string;
  fields: string[];
}

export interface DmlResult {
  success: boolean;
  id: string | null;
  created: boolean;
  /** Empty without success: the row itself was right, but another one undid an all-or-none save. */
  errors: DmlError[];
}

export type TriggerTiming = 'before' | 'after';

/** One firing of an object's triggers: at most 200 rows, as on the platform. */
export interface TriggerEvent {
  sobject: string;
  timing: TriggerTiming;
  operation: 'insert' | 'update' | 'delete' | 'undelete';
  /** Writable in before insert and before update; absent in delete. Same order as `oldRows`. */
  newRows?: Row[];
  /** Absent in insert and undelete. */
  oldRows?: Row[];
  access: Access;
}

/** What `addError` left behind; `index` counts in newRows (or oldRows on delete). */
export interface TriggerError {
  index: number;
  error: DmlError;
}

/** What the database calls while it saves. The Apex runtime implements it; without one, nothing happens. */
export interface DatabaseHooks {
  /** True when the object has an active trigger for this moment; asked before rows are prepared. */
  hasTrigger(sobject: string, timing: TriggerTiming, operation: TriggerEvent['operation']): boolean;
  runTriggers(event: TriggerEvent): TriggerError[];
  /** Told of each statement's rows before they are saved; an error given back refuses them (MIXED_DML_OPERATION). */
  beforeSave?(sobject: string, operation: DmlOperation, rows: readonly Row[]): DmlError | undefined;
  /** Before the first attempt of a partial save; what it gives back puts the limits back to where they were, for the next attempt. */
  rememberLimits?(): () => void;
  /** What it gives back forgets the jobs, events and e-mails that triggers asked for since then, as their rows are undone. */
  rememberWork?(): () => void;
  /** Counts against the transaction's limits; throws the runtime's own limit exception. */
  countQuery?(rows: number): void;
  countDml?(rows: number): void;
}

/** Time and randomness come from outside, so that tests can hold them still. */
export interface Clock {
  /** Milliseconds since 1970, UTC. */
  now(): number;
}

/** An error a caller can act on; `code` is Salesforce's (`INVALID_FIELD`, `MALFORMED_QUERY`, `INSUFFICIENT_ACCESS` …). */
export class OrgError extends Error {
  readonly code: string;
  readonly fields: string[];
  constructor(code: string, message: string, fields: string[] = []) {
    super(message);
    this.name = 'OrgError';
    this.code = code;
    this.fields = fields;
  }
}
