import type { FieldModel, ObjectModel, Project } from '../../metadata/model.ts';
import type { AccessControl } from '../access/access-control.ts';
import type { DatabaseCore } from '../core.ts';
import type { Formulas } from '../formulas/formulas.ts';
import { RecordReader } from '../formulas/record-reader.ts';
import type { Connection, SqlValue } from '../store/connection.ts';
import type { Access, BindValue, Clock, FieldValue, QueryOptions, QueryResult, Row, Scalar } from '../types.ts';
import { OrgError } from '../types.ts';
import type { CheckedQuery } from '../org-database.ts';
import type { SoqlQuery } from './ast.ts';
import { compileQuery, type CompiledQuery } from './compile-query.ts';
import type { CompileEnvironment, Relationships, RunContext } from './environment.ts';
import { parseSoql } from './parse.ts';
import { runQuery } from './run-query.ts';
import { isUserRecordAccess, queryUserRecordAccess } from './user-record-access.ts';

export interface QueryParts {
  project: Project;
  connection: Connection;
  clock: Clock;
  access: AccessControl;
  formulas: Formulas;
  relationships: Relationships;
  global(path: string, userId: string): SqlValue;
}

const maxCached = 2000;

/** Parses, compiles and runs queries; texts and compiled queries are kept. */
export class QueryRunner {
  private readonly parts: QueryParts;
  private readonly parsed = new Map<string, SoqlQuery>();
  private readonly compiled = new Map<string, CompiledQuery>();
  private compiledVersion = 0;

  constructor(parts: QueryParts) {
    this.parts = parts;
  }

  run(soql: string, options: QueryOptions): QueryResult {
    const query = this.parse(soql);
    const access = accessOf(query, options);
    const run = this.runContext(options.binds ?? {}, access.userId);
    if (isUserRecordAccess(query)) return queryUserRecordAccess(query, run, this.parts.access);
    const foldText = beyondAscii(soql) || Object.values(options.binds ?? {}).some(hasText);
    return runQuery(this.parts.connection, this.compile(soql, query, access, foldText), run);
  }

  /** A query built by the database itself, as the system. */
  runParsed(query: SoqlQuery, binds: Record<string, string[]>): Row[] {
    const key = JSON.stringify(query);
    let compiled = this.compiled.get(key);
    if (!compiled) {
      compiled = compileQuery(query, this.environment(undefined, false, undefined));
      this.keep(key, compiled);
    }
    return runQuery(this.parts.connection, compiled, this.runContext(binds, undefined)).rows;
  }

  check(soql: string): CheckedQuery {
    try {
      const query = this.parse(soql);
      const usesSecurityEnforced = query.mode === 'securityEnforced';
      if (isUserRecordAccess(query))
        return { sobject: 'UserRecordAccess', isAggregate: false, isCount: false, selected: [], usesSecurityEnforced, problems: [] };
      const { object, isAggregate, isCount, selected } = compileQuery(query, this.environment(undefined, false, undefined));
      return { sobject: object.name, isAggregate, isCount, selected, usesSecurityEnforced, problems: [] };
    } catch (error) {
      if (!(error instanceof OrgError)) throw error;
      return { sobject: '', isAggregate: false, isCount: false, selected: [], usesSecurityEnforced: false, problems: [error.message] };
    }
  }

  evaluate(core: DatabaseCore, text: string, record: Row, options: { userId: string; prior?: Row; isNew?: boolean }): Scalar {
    const object = core.objectOf(record.sobject);
    const formula = core.formulas.ofText(object, text);
    const rows: Record<string, FieldValue>[] = options.prior ? [record.values, options.prior.values] : [record.values];
    const reader = new RecordReader(core, object, options.userId, [formula], rows);
    return reader.evaluate(formula, record.values, { prior: options.prior?.values, isNew: options.isNew });
  }

  private parse(soql: string): SoqlQuery {
    let query = this.parsed.get(soql);
    if (!query) {
      query = parseSoql(soql);
      if (this.parsed.size >= maxCached) this.parsed.clear();
      this.parsed.set(soql, query);
    }
    return query;
  }

  /** Who may see what is part of the compiled SQL, so it is kept per user where access applies. */
  private compile(soql: string, query: SoqlQuery, access: Access, foldText: boolean): CompiledQuery {
    if (this.compiledVersion !== this.parts.access.version) {
      this.compiled.clear();
      this.compiledVersion = this.parts.access.version;
    }
    const restricted = access.mode === 'user' || access.sharing;
    const key = `${access.mode}|${restricted}|${restricted || soql.toLowerCase().includes('tolabel') ? access.userId : ''}|${foldText}|${soql}`;
    let compiled = this.compiled.get(key);
    if (!compiled) {
      compiled = compileQuery(query, this.environment(access, foldText, access.userId));
      this.keep(key, compiled);
    }
    return compiled;
  }

  private keep(key: string, compiled: CompiledQuery): void {
    if (this.compiled.size >= maxCached) this.compiled.clear();
    this.compiled.set(key, compiled);
  }

  private environment(access: Access | undefined, foldText: boolean, userId: string | undefined): CompileEnvironment {
    const { project, relationships, formulas } = this.parts;
    const language = userId === undefined ? 'en_US' : this.parts.access.user(userId).language;
    return {
      project,
      relationships,
      formulas,
      foldText,
      policy: access ? this.parts.access.readPolicy(access) : undefined,
      labelOf: (object, field, value) => labelOf(project, language, object, field, value)
    };
  }

  private runContext(binds: Record<string, BindValue>, userId: string | undefined): RunContext {
    const { access, clock, connection } = this.parts;
    const user = userId === undefined ? undefined : access.user(userId);
    return {
      binds,
      now: clock.now(),
      zone: user?.zone ?? 'GMT',
      locale: user?.locale ?? 'en_US',
      get calendar() {
        return { firstWeekday: firstWeekday(user?.locale ?? 'en_US'), fiscalMonth: fiscalMonth(connection) };
      },
      global: (path) => (userId === undefined ? null : this.parts.global(path, userId))
    };
  }
}

/** A mode written in the query wins over the caller's; user mode always shares. */
function accessOf(query: SoqlQuery, options: QueryOptions): Access {
  const { userId, sharing } = options;
  if (query.mode === 'user') return { userId, mode: 'user', sharing: true };
  if (query.mode === 'system') return { userId, mode: 'system', sharing };
  if (query.mode === 'securityEnforced') return { userId, mode: 'user', sharing };
  return { userId, mode: options.mode, sharing: sharing || options.mode === 'user' };
}

function beyondAscii(text: string): boolean {
  // eslint-disable-next-line no-control-regex
  return /[^\x00-\x7f]/.test(text);
}

function hasText(value: BindValue): boolean {
  return Array.isArray(value) ? value.some(hasText) : typeof value === 'string' && beyondAscii(value);
}

function labelOf(project: Project, language: string, object: ObjectModel, field: FieldModel, value: string): string {
  const translation = project.translations.get(language) ?? project.translations.get(language.split('_')[0]!);
  const translated = translation?.objects.get(object.name.toLowerCase())?.fields.get(field.name.toLowerCase())?.picklistValues.get(value);
  return translated ?? field.picklist?.values.find((item) => item.fullName === value)?.label ?? value;
}

function firstWeekday(locale: string): number {
  const tag = new Intl.Locale(locale.replaceAll('_', '-')) as Intl.Locale & { getWeekInfo?(): { firstDay: number } };
  return (tag.getWeekInfo?.().firstDay ?? 7) % 7;
}

function fiscalMonth(connection: Connection): number {
  return Number(connection.get('SELECT FiscalYearStartMonth FROM Organization')?.[0] ?? 1) - 1;
}
