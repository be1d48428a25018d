/** Objects and fields of a project, standard and its own. */

/** Where a piece of metadata stands; `file` is relative to the project's root, so messages name what the user can open. */
export interface SourceLocation {
  file: string;
  line?: number;
}

export type FieldType =
  | 'Id'
  | 'AutoNumber'
  | 'Checkbox'
  | 'Currency'
  | 'Date'
  | 'DateTime'
  | 'Time'
  | 'Email'
  | 'Html'
  | 'LongTextArea'
  | 'Lookup'
  | 'MasterDetail'
  | 'MultiselectPicklist'
  | 'Number'
  | 'Percent'
  | 'Phone'
  | 'Picklist'
  | 'Summary'
  | 'Text'
  | 'TextArea'
  | 'Url'
  | 'Base64'
  | 'MetadataRelationship';

export interface PicklistValue {
  fullName: string;
  label: string;
  isDefault: boolean;
  isActive: boolean;
  /** Standard stage and status values only. */
  closed?: boolean;
  won?: boolean;
  probability?: number;
  forecastCategory?: string;
}

export interface SummaryFilter {
  /** `Child__c.Field__c` */
  field: string;
  operation: string;
  value: string;
}

export interface SummaryDefinition {
  operation: 'count' | 'sum' | 'min' | 'max';
  /** `Child__c.Field__c`; absent for count. */
  summarizedField?: string;
  /** `Child__c.MasterDetailField__c` */
  foreignKey: string;
  filters: SummaryFilter[];
}

export interface FieldModel {
  /** API name in its declared case, e.g. `Status__c`, `OwnerId`. */
  name: string;
  label: string;
  /** For a formula: the type it returns. */
  type: FieldType;
  custom: boolean;
  required: boolean;
  unique: boolean;
  externalId: boolean;
  caseSensitive: boolean;
  /** Characters, for text types. */
  length?: number;
  precision?: number;
  scale?: number;
  /** Formula text of the default value, as in the metadata. */
  defaultValue?: string;
  formula?: string;
  formulaTreatBlanksAs?: 'BlankAsBlank' | 'BlankAsZero';
  summary?: SummaryDefinition;
  /** API names of the objects a lookup or master-detail may point at (several for polymorphic standard fields). */
  referenceTo: string[];
  /** Name to step up to the parent in SOQL: `Plan__r`, `Owner`. */
  relationshipName?: string;
  /** Name to step down from the parent: `Items__r`, `Contacts`. */
  childRelationshipName?: string;
  deleteConstraint?: 'SetNull' | 'Restrict' | 'Cascade';
  relationshipOrder?: number;
  reparentable?: boolean;
  writeRequiresMasterRead?: boolean;
  picklist?: { restricted: boolean; values: PicklistValue[] };
  /** AutoNumber: `DC-{0000}`. */
  displayFormat?: string;
  startingNumber?: number;
  trackHistory: boolean;
  description?: string;
  inlineHelpText?: string;
  /** False for system fields that DML may never set (`CreatedDate`, roll-ups, formulas). */
  createable: boolean;
  updateable: boolean;
  source: SourceLocation;
}

export interface ValidationRule {
  name: string;
  active: boolean;
  formula: string;
  message: string;
  /** Field the message stands at; absent: top of page. */
  displayField?: string;
  source: SourceLocation;
}

export interface ListView {
  name: string;
  label: string;
  columns: string[];
  filterScope: string;
  filters: { field: string; operation: string; value?: string }[];
  booleanFilter?: string;
  source: SourceLocation;
}

export interface FieldSet {
  name: string;
  label: string;
  fields: string[];
  source: SourceLocation;
}

export interface RecordTypeModel {
  name: string;
  label: string;
  active: boolean;
}

export type SharingModel = 'Private' | 'Read' | 'ReadWrite' | 'ReadWriteTransfer' | 'ControlledByParent' | 'FullAccess';

export type ObjectKind = 'standard' | 'custom' | 'metadata' | 'event' | 'share' | 'history' | 'setting';

export interface ObjectModel {
  /** API name in its declared case: `Account`, `Invoice__c`, `Invoice__Share`. */
  name: string;
  kind: ObjectKind;
  label: string;
  pluralLabel: string;
  /** Three characters. */
  keyPrefix: string;
  /** By lower-cased API name, in declared order; system fields included. */
  fields: Map<string, FieldModel>;
  nameField?: string;
  sharingModel: SharingModel;
  externalSharingModel: SharingModel;
  validationRules: ValidationRule[];
  listViews: ListView[];
  fieldSets: FieldSet[];
  recordTypes: RecordTypeModel[];
  compactLayouts: { name: string; fields: string[]; source: SourceLocation }[];
  compactLayoutAssignment?: string;
  sharingReasons: { name: string; label: string }[];
  enableHistory: boolean;
  enableActivities: boolean;
  publishBehavior?: 'PublishAfterCommit' | 'PublishImmediately';
  customSettingsType?: 'List' | 'Hierarchy';
  visibility?: 'Public' | 'Protected' | 'PackageProtected';
  description?: string;
  source: SourceLocation;
}
