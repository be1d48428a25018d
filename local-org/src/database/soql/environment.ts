import type { FieldModel, ObjectModel, Project } from '../../metadata/model.ts';
import type { SqlValue } from '../store/connection.ts';
import type { BindValue } from '../types.ts';
import type { CalendarSettings } from './date-literals.ts';

/** What is known when a compiled query runs, not when it is compiled. */
export interface RunContext {
  binds: Record<string, BindValue>;
  /** Milliseconds UTC. */
  now: number;
  zone: string;
  locale: string;
  calendar: CalendarSettings;
  /** Value of a formula's global, such as `$User.Id`. */
  global(path: string): SqlValue;
}

/** A parameter of the SQL statement: fixed, or worked out at each run. */
export type Param = SqlValue | ((run: RunContext) => SqlValue);

/** Adds a parameter and gives its placeholder. */
export type ParamSink = (param: Param) => string;

/** Who asks: decides what may be named and which rows are seen. */
export interface ReadPolicy {
  canReadObject(object: ObjectModel): boolean;
  canReadField(object: ObjectModel, field: FieldModel): boolean;
  /** SQL condition on the table alias, or undefined when every row is visible. */
  visibleRows(object: ObjectModel, alias: string, param: ParamSink): string | undefined;
}

/** Formula fields as SQL: a function of the columns the formula reads. */
export interface FormulaSql {
  /** Name of the registered function; its arguments are the time zone, then these field paths and globals (`$…`). */
  functionOf(object: ObjectModel, field: FieldModel): { name: string; reads: string[] };
}

export interface CompileEnvironment {
  project: Project;
  relationships: Relationships;
  formulas: FormulaSql;
  policy?: ReadPolicy;
  /** Set when a text outside ASCII is compared: SQLite's own case folding ends there. */
  foldText: boolean;
  /** Picklist value to its label in the running user's language. */
  labelOf(object: ObjectModel, field: FieldModel, value: string): string;
}

export interface ChildRelationship {
  name: string;
  child: ObjectModel;
  field: FieldModel;
}

/** Child relationships of every object, by lower-cased name. */
export class Relationships {
  private readonly byParent = new Map<string, Map<string, ChildRelationship>>();

  constructor(project: Project) {
    for (const child of project.objects.values()) {
      for (const field of child.fields.values()) {
        if (!field.childRelationshipName) continue;
        for (const parent of field.referenceTo) {
          const key = parent.toLowerCase();
          const relations = this.byParent.get(key) ?? new Map<string, ChildRelationship>();
          relations.set(field.childRelationshipName.toLowerCase(), { name: field.childRelationshipName, child, field });
          this.byParent.set(key, relations);
        }
      }
    }
  }

  find(parent: ObjectModel, name: string): ChildRelationship | undefined {
    return this.byParent.get(parent.name.toLowerCase())?.get(name.toLowerCase());
  }

  of(parent: ObjectModel): ChildRelationship[] {
    return [...(this.byParent.get(parent.name.toLowerCase())?.values() ?? [])];
  }
}
