import { declare } from '../declare.ts';
import { exception } from '../../runtime/exception.ts';
import type { ApexException } from '../../runtime/exception.ts';
import { ApexList } from '../../runtime/collections.ts';
import { libraryEnumValue } from '../../runtime/library-enum.ts';
import { currentTransaction } from '../../runtime/transaction.ts';
import { sobjectField } from '../../runtime/tokens.ts';
import type { DmlError } from '../../../database/types.ts';

/** Exceptions whose message was set after they were made. */
const renamed = new WeakSet<ApexException>();

/** An AuraHandledException shows its message to the page only; Apex reads it after setMessage alone. */
function messageOf(self: ApexException): string {
  return self.apexType === 'System.AuraHandledException' && !renamed.has(self) ? 'Script-thrown exception' : self.text;
}

declare({
  name: 'Exception',
  kind: 'exception',
  abstract: true,
  methods: {
    'Exception getCause()': (self: ApexException) => self.apexCause,
    'Integer getLineNumber()': (self: ApexException) => self.lineNumber,
    'String getMessage()': messageOf,
    'String getStackTraceString()': (self: ApexException) => self.stackTrace,
    'String getTypeName()': (self: ApexException) => self.apexType,
    'void initCause(Exception cause)': (self: ApexException, cause: ApexException | null) => {
      if (self.apexCause) throw exception('IllegalStateException', "Can't overwrite cause");
      self.apexCause = cause;
    },
    'void setMessage(String exceptionMessage)': (self: ApexException, message: string) => {
      renamed.add(self);
      self.setText(message);
    },
    'String toString()': (self: ApexException) => self.toString()
  }
});

const PLAIN = [
  'AsyncException',
  'AuraHandledException',
  'BigObjectException',
  'CalloutException',
  'DataWeaveScriptException',
  'DuplicateMessageException',
  'ExternalObjectException',
  'FinalException',
  'FlowException',
  'HandledException',
  'IllegalArgumentException',
  'IllegalStateException',
  'InvalidHeaderException',
  'InvalidParameterValueException',
  'InvalidReadOnlyUserDmlException',
  'JSONException',
  'LicenseException',
  'LimitException',
  'ListException',
  'MathException',
  'NoAccessException',
  'NoDataFoundException',
  'NoSuchElementException',
  'NullPointerException',
  'PolyglotException',
  'ProcedureException',
  'RequiredFeatureMissingException',
  'SearchException',
  'SecurityException',
  'SerializationException',
  'SObjectException',
  'StringException',
  'TouchHandledException',
  'TransientException',
  'TypeException',
  'UnexpectedException',
  'VisualforceException',
  'XmlException',
  'AssertException',
  'InvalidOperationException',
  'Cache.CacheException',
  'EventBus.RetryableException',
  'NoSuchFieldException'
];
for (const name of PLAIN) declare({ name, kind: 'exception', extends: 'Exception' });

/** One row that a DML statement or sendEmail refused; `index` is its place in the list given. */
export interface RowFailure {
  index: number;
  id: string | null;
  error: DmlError;
  sobject?: string;
}

/** The failures a DmlException or EmailException carries in `detail`. */
export function failuresOf(self: ApexException): RowFailure[] {
  return Array.isArray(self.detail) ? (self.detail as RowFailure[]) : [];
}

function failure(self: ApexException, index: number): RowFailure {
  const found = failuresOf(self)[index];
  if (!found) throw exception('ListException', `List index out of bounds: ${index}`);
  return found;
}

function fieldTokens(found: RowFailure): ApexList {
  const model = currentTransaction().database.project.objects.get((found.sobject ?? '').toLowerCase());
  const tokens = model
    ? found.error.fields
        .map((name) => model.fields.get(name.toLowerCase()))
        .filter((field) => field !== undefined)
        .map((field) => sobjectField(model, field))
    : [];
  return new ApexList('Schema.SObjectField', tokens);
}

const dmlMethods = {
  'Integer getNumDml()': (self: ApexException) => failuresOf(self).length,
  'Integer getDmlIndex(Integer index)': (self: ApexException, i: number) => failure(self, i).index,
  'String getDmlId(Integer index)': (self: ApexException, i: number) => failure(self, i).id,
  'String getDmlMessage(Integer index)': (self: ApexException, i: number) => failure(self, i).error.message,
  'System.StatusCode getDmlType(Integer index)': (self: ApexException, i: number) =>
    libraryEnumValue('System.StatusCode', failure(self, i).error.statusCode),
  'String getDmlStatusCode(Integer index)': (self: ApexException, i: number) => failure(self, i).error.statusCode,
  'List<String> getDmlFieldNames(Integer index)': (self: ApexException, i: number) => new ApexList('String', failure(self, i).error.fields),
  'List<Schema.SObjectField> getDmlFields(Integer index)': (self: ApexException, i: number) => fieldTokens(failure(self, i))
};
declare({ name: 'DmlException', kind: 'exception', extends: 'Exception', methods: dmlMethods });
declare({ name: 'EmailException', kind: 'exception', extends: 'Exception', methods: dmlMethods });
