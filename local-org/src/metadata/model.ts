/** The typed model of a Salesforce DX project. Plain data: the loader fills it, everything else reads it. */

import type { ObjectModel, SourceLocation } from './object-model.ts';

export type * from './object-model.ts';

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
