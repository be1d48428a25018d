import type { ObjectModel, Project } from '../metadata/model.ts';
import type { AccessControl } from './access/access-control.ts';
import type { Formulas } from './formulas/formulas.ts';
import type { ReaderSource } from './formulas/record-reader.ts';
import type { AutoNumbers } from './store/auto-numbers.ts';
import type { Relationships } from './soql/environment.ts';
import type { Connection } from './store/connection.ts';
import type { RowStore } from './store/row-store.ts';
import type { References } from './store/references.ts';
import type { Access, Clock, DatabaseHooks } from './types.ts';

/** The parts of an open database, as the modules that save records use them. */
export interface DatabaseCore extends ReaderSource {
  readonly project: Project;
  readonly connection: Connection;
  readonly store: RowStore;
  readonly clock: Clock;
  readonly access: AccessControl;
  readonly formulas: Formulas;
  readonly relationships: Relationships;
  readonly references: References;
  readonly autoNumbers: AutoNumbers;
  readonly hooks: DatabaseHooks;
  newId(sobject: string): string;
  objectOf(sobject: string): ObjectModel;
  /** Called after rows of an object changed, so that what depends on it is worked out anew. */
  changed(object: ObjectModel): void;
}

/** Who saves, and how strictly. */
export interface SaveContext {
  access: Access;
  unmodifiedSince?: string;
}
