import { declare } from '../declare.ts';
import { ApexList } from '../../runtime/collections.ts';
import { libraryEnumValue } from '../../runtime/library-enum.ts';
import type { DmlError, DmlResult } from '../../../database/types.ts';

/** `Database.Error` */
export class DatabaseError {
  readonly error: DmlError;
  constructor(error: DmlError) {
    this.error = error;
  }
  toString(): string {
    return `Database.Error[getFields=(${this.error.fields.join(', ')});getMessage=${this.error.message};getStatusCode=${this.error.statusCode};]`;
  }
}

/** What a DML method answers for one record: SaveResult, UpsertResult, DeleteResult, UndeleteResult. */
export class DatabaseResult {
  readonly kind: string;
  readonly result: DmlResult;
  constructor(kind: string, result: DmlResult) {
    this.kind = kind;
    this.result = result;
  }
  toString(): string {
    return `Database.${this.kind}[getId=${this.result.id};isSuccess=${this.result.success};]`;
  }
}

const errors = (self: DatabaseResult): ApexList =>
  new ApexList(
    'Database.Error',
    self.result.errors.map((error) => new DatabaseError(error))
  );

const shared = {
  'List<Database.Error> getErrors()': errors,
  'Id getId()': (self: DatabaseResult) => self.result.id,
  'Boolean isSuccess()': (self: DatabaseResult) => self.result.success
};
for (const kind of ['SaveResult', 'DeleteResult', 'UndeleteResult']) declare({ name: `Database.${kind}`, methods: shared });
declare({ name: 'Database.UpsertResult', methods: { ...shared, 'Boolean isCreated()': (self: DatabaseResult) => self.result.created } });

declare({
  name: 'Database.Error',
  methods: {
    'List<String> getFields()': (self: DatabaseError) => new ApexList('String', self.error.fields),
    'String getMessage()': (self: DatabaseError) => self.error.message,
    'System.StatusCode getStatusCode()': (self: DatabaseError) => libraryEnumValue('System.StatusCode', self.error.statusCode)
  }
});
