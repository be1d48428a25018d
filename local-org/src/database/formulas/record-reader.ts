import type { CompiledFormula } from '../../formula/compile-formula.ts';
import type { FieldModel, ObjectModel } from '../../metadata/model.ts';
import type { SoqlQuery } from '../soql/ast.ts';
import { findRelationship } from '../soql/scope.ts';
import type { FieldValue, Row, Scalar } from '../types.ts';
import type { Formulas } from './formulas.ts';

/** What a reader asks of the database around it. */
export interface ReaderSource {
  formulas: Formulas;
  /** Runs a query as the system, deleted rows included. */
  select(query: SoqlQuery, binds: Record<string, string[]>): Row[];
  global(path: string, userId: string): Scalar;
  now(): number;
  zoneOf(userId: string): string;
}

/**
 * Evaluates formulas over records that may not be saved yet. Parents are fetched for all records at once, so a chunk costs one query per
 * relationship however many records it has.
 */
export class RecordReader {
  private readonly source: ReaderSource;
  private readonly object: ObjectModel;
  private readonly userId: string;
  private readonly parents = new Map<string, Map<string, Row>>();
  private readonly globals = new Map<string, Scalar>();

  constructor(
    source: ReaderSource,
    object: ObjectModel,
    userId: string,
    formulas: readonly CompiledFormula[],
    rows: readonly Record<string, FieldValue>[]
  ) {
    this.source = source;
    this.object = object;
    this.userId = userId;
    const paths = new Set<string>();
    for (const formula of formulas) this.collect(formula, paths);
    this.fetchParents(paths, rows);
  }

  evaluate(
    formula: CompiledFormula,
    row: Record<string, FieldValue>,
    options: { prior?: Record<string, FieldValue>; isNew?: boolean; blanksAsZero?: boolean } = {}
  ): Scalar {
    const { prior } = options;
    return formula.evaluate({
      value: (path) => this.value(row, path),
      prior: (path) => this.value(prior ?? row, path),
      isNew: options.isNew ?? false,
      now: this.source.now(),
      timeZone: this.source.zoneOf(this.userId),
      blanksAsZero: options.blanksAsZero ?? false
    });
  }

  formulaField(field: FieldModel, row: Record<string, FieldValue>): Scalar {
    return this.evaluate(this.source.formulas.ofField(this.object, field), row, {
      blanksAsZero: field.formulaTreatBlanksAs === 'BlankAsZero'
    });
  }

  /** All paths read, those of the record's own formula fields included. */
  private collect(formula: CompiledFormula, paths: Set<string>): void {
    for (const path of formula.reads) {
      if (paths.has(path)) continue;
      paths.add(path);
      const field = this.object.fields.get(path.toLowerCase());
      if (field?.formula !== undefined) this.collect(this.source.formulas.ofField(this.object, field), paths);
    }
  }

  private value(row: Record<string, FieldValue>, path: string): Scalar {
    if (path.startsWith('$')) return this.globalValue(path);
    const steps = path.split('.');
    if (steps.length === 1) {
      const field = this.object.fields.get(path.toLowerCase());
      if (field?.formula !== undefined) return this.formulaField(field, row);
      return (row[field?.name ?? path] ?? null) as Scalar;
    }
    const lookup = findRelationship(this.object, steps[0]!.split(':')[0]!);
    const id = lookup ? row[lookup.name] : null;
    let at: FieldValue | undefined = typeof id === 'string' ? this.parents.get(steps[0]!)?.get(id) : null;
    for (const step of steps.slice(1)) at = at === null || at === undefined ? null : (at as Row).values[step];
    return (at ?? null) as Scalar;
  }

  private globalValue(path: string): Scalar {
    if (!this.globals.has(path)) this.globals.set(path, this.source.global(path, this.userId));
    return this.globals.get(path)!;
  }

  private fetchParents(paths: ReadonlySet<string>, rows: readonly Record<string, FieldValue>[]): void {
    const byStep = new Map<string, string[][]>();
    for (const path of paths) {
      const [first, ...rest] = path.split('.');
      if (rest.length === 0 || first!.startsWith('$')) continue;
      byStep.set(first!, [...(byStep.get(first!) ?? []), rest]);
    }
    for (const [step, rest] of byStep) this.parents.set(step, this.fetchStep(step, rest, rows));
  }

  private fetchStep(step: string, rest: string[][], rows: readonly Record<string, FieldValue>[]): Map<string, Row> {
    const [name, only] = step.split(':') as [string, string?];
    const lookup = findRelationship(this.object, name);
    const found = new Map<string, Row>();
    const ids = new Set(rows.flatMap((row) => (lookup && typeof row[lookup.name] === 'string' ? [row[lookup.name] as string] : [])));
    if (!lookup || ids.size === 0) return found;
    for (const target of only ? [only] : lookup.referenceTo) {
      const select = rest.map((parts) => ({ kind: 'value' as const, expression: { kind: 'path' as const, parts } }));
      const where = {
        kind: 'compare' as const,
        left: { kind: 'path' as const, parts: ['Id'] },
        operator: 'in' as const,
        right: { kind: 'bind' as const, name: 'ids' }
      };
      const query: SoqlQuery = { select, from: target, where, groupBy: [], orderBy: [], allRows: true };
      for (const row of this.source.select(query, { ids: [...ids] })) found.set(row.values['Id'] as string, row);
    }
    return found;
  }
}
