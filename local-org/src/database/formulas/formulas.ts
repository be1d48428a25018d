import { compileFormula, type CompiledFormula } from '../../formula/compile-formula.ts';
import type { FieldModel, ObjectModel, Project } from '../../metadata/model.ts';
import type { FormulaSql } from '../soql/environment.ts';
import { fromSql, kindOf, toSql } from '../store/columns.ts';
import type { Connection } from '../store/connection.ts';
import type { Clock, Scalar } from '../types.ts';

/** The project's compiled formulas; formula fields are also functions inside SQLite. */
export class Formulas implements FormulaSql {
  private readonly project: Project;
  private readonly connection: Connection;
  private readonly clock: Clock;
  private readonly fields = new Map<FieldModel, CompiledFormula>();
  private readonly texts = new Map<string, CompiledFormula>();
  private readonly registered = new Set<string>();

  constructor(project: Project, connection: Connection, clock: Clock) {
    this.project = project;
    this.connection = connection;
    this.clock = clock;
  }

  ofField(object: ObjectModel, field: FieldModel): CompiledFormula {
    let compiled = this.fields.get(field);
    if (!compiled) {
      compiled = compileFormula(field.formula ?? '', { project: this.project, sobject: object.name, returns: field });
      this.fields.set(field, compiled);
    }
    return compiled;
  }

  /** A validation rule's or default's formula. */
  ofText(object: ObjectModel, text: string): CompiledFormula {
    const key = `${object.name}:${text}`;
    let compiled = this.texts.get(key);
    if (!compiled) {
      compiled = compileFormula(text, { project: this.project, sobject: object.name });
      this.texts.set(key, compiled);
    }
    return compiled;
  }

  functionOf(object: ObjectModel, field: FieldModel): { name: string; reads: string[] } {
    const compiled = this.ofField(object, field);
    const name = `formula_${object.name}_${field.name}`.toLowerCase();
    if (!this.registered.has(name)) {
      this.register(name, object, field, compiled);
      this.registered.add(name);
    }
    return { name, reads: compiled.reads };
  }

  private register(name: string, object: ObjectModel, field: FieldModel, compiled: CompiledFormula): void {
    const places = new Map(compiled.reads.map((path, i) => [path, i + 1]));
    const kinds = compiled.reads.map((path) => this.kindOfPath(object, path));
    const blanksAsZero = field.formulaTreatBlanksAs === 'BlankAsZero';
    this.connection.registerFunction(name, (...args) => {
      const value = (path: string): Scalar => {
        const place = places.get(path)!;
        const kind = kinds[place - 1];
        return kind ? fromSql(kind, args[place]!) : args[place]!;
      };
      return toSql(compiled.evaluate({ value, now: this.clock.now(), timeZone: String(args[0]), blanksAsZero }));
    });
  }

  private kindOfPath(object: ObjectModel, path: string): ReturnType<typeof kindOf> | undefined {
    const direct = path.includes('.') ? undefined : object.fields.get(path.toLowerCase());
    return direct ? kindOf(direct) : undefined;
  }
}
