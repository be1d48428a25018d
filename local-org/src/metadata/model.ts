/** The typed model of a Salesforce DX project. Plain data: the loader fills it, everything else reads it. */

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

export interface ApexSourceFile {
  kind: 'class' | 'trigger';
  name: string;
  apiVersion: number;
  body: string;
  source: SourceLocation;
}

export interface LwcBundle {
  name: string;
  /** `c`, or a namespace of local org's own components. */
  namespace: string;
  /** Absolute folder. */
  folder: string;
  apiVersion: number;
  isExposed: boolean;
  masterLabel?: string;
  description?: string;
  targets: string[];
  targetConfigs: {
    targets: string[];
    objects: string[];
    properties: { name: string; type: string; label?: string; default?: string; required?: boolean; translatable?: boolean }[];
  }[];
  source: SourceLocation;
}

export interface CustomLabel {
  name: string;
  language: string;
  value: string;
  protected: boolean;
  shortDescription: string;
  categories?: string;
  source: SourceLocation;
}

export interface ObjectPermission {
  object: string;
  create: boolean;
  read: boolean;
  edit: boolean;
  delete: boolean;
  viewAll: boolean;
  modifyAll: boolean;
}

export interface PermissionSetModel {
  name: string;
  label: string;
  /** Profiles are read into the same shape. */
  kind: 'permissionSet' | 'profile';
  license?: string;
  userLicense?: string;
  description?: string;
  hasActivationRequired: boolean;
  objectPermissions: ObjectPermission[];
  /** `field` is `Object.Field`. */
  fieldPermissions: { field: string; readable: boolean; editable: boolean }[];
  classAccesses: string[];
  customPermissions: string[];
  userPermissions: string[];
  tabVisibilities: { tab: string; visibility: string }[];
  applicationVisibilities: { application: string; visible: boolean; default: boolean }[];
  customMetadataTypeAccesses: string[];
  recordTypeVisibilities: { recordType: string; visible: boolean; default: boolean }[];
  source: SourceLocation;
}

export interface CustomMetadataRecord {
  /** `My_Setting__mdt` */
  type: string;
  developerName: string;
  label: string;
  protected: boolean;
  /** Field API name to its typed value. */
  values: Map<string, string | number | boolean | null>;
  source: SourceLocation;
}

/** Anything that is carried as parsed XML or JSON and interpreted by one consumer (flexipages, layouts, apps …). */
export interface Document {
  /** Metadata type: `FlexiPage`, `Layout`, `CustomApplication`, `CustomTab`, `QuickAction`, `Network`, `CustomSite`, `DigitalExperienceConfig`, `ReportType`, `Report`, `Dashboard` … */
  type: string;
  fullName: string;
  /** Every XML element as an object; elements that the metadata schema allows to repeat are always arrays. */
  content: Record<string, unknown>;
  source: SourceLocation;
}

/** One Experience Cloud LWR site, from its DigitalExperienceBundle. */
export interface SiteBundle {
  /** Folder name under `digitalExperiences/site`. */
  name: string;
  label: string;
  urlPathPrefix: string;
  /** Content items by type (`sfdc_cms__route`, `sfdc_cms__view` …) and API name: the parsed `content.json`. */
  contents: Map<string, Map<string, Record<string, unknown>>>;
  network?: Document;
  config?: Document;
  source: SourceLocation;
}

export interface Translation {
  language: string;
  customLabels: Map<string, string>;
  /** Lower-cased object API name to its translation. */
  objects: Map<string, ObjectTranslation>;
  /** `CustomTab:Name`, `CustomApplication:Name`, `QuickAction:Name`, `ReportType:Name` … to the translated label. */
  others: Map<string, string>;
}

export interface ObjectTranslation {
  label?: string;
  pluralLabel?: string;
  nameFieldLabel?: string;
  fields: Map<string, { label?: string; help?: string; picklistValues: Map<string, string>; relationshipLabel?: string }>;
  validationRules: Map<string, string>;
  sharingReasons: Map<string, string>;
  layoutSections: Map<string, string>;
  quickActions: Map<string, string>;
}

export interface Project {
  /** Absolute. */
  root: string;
  name: string;
  sourceApiVersion: string;
  packageDirectories: string[];
  defaultLanguage: string;
  /** By lower-cased API name: the project's objects, the standard objects, and the generated share and history objects. */
  objects: Map<string, ObjectModel>;
  apex: ApexSourceFile[];
  lwc: LwcBundle[];
  labels: Map<string, CustomLabel>;
  translations: Map<string, Translation>;
  permissionSets: Map<string, PermissionSetModel>;
  profiles: Map<string, PermissionSetModel>;
  customPermissions: Map<string, { name: string; label: string; source: SourceLocation }>;
  customMetadata: CustomMetadataRecord[];
  /** By type, then full name. */
  documents: Map<string, Map<string, Document>>;
  sites: SiteBundle[];
  staticResources: Map<string, { name: string; contentType: string; path: string }>;
}

/** A problem in the project's files; the loader collects them all before it fails. */
export interface ProjectProblem {
  message: string;
  source: SourceLocation;
}
