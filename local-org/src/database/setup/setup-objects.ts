import type { ObjectModel } from '../../metadata/model.ts';

const names = new Set(
  [
    'User',
    'Profile',
    'UserLicense',
    'UserRole',
    'PermissionSet',
    'PermissionSetAssignment',
    'PermissionSetGroup',
    'PermissionSetGroupComponent',
    'Group',
    'GroupMember',
    'QueueSobject',
    'ObjectPermissions',
    'FieldPermissions',
    'SetupEntityAccess',
    'Organization',
    'RecordType',
    'BusinessHours',
    'Holiday',
    'Network',
    'Site',
    'CustomPermission',
    'ApexClass',
    'ApexTrigger',
    'AsyncApexJob',
    'CronTrigger',
    'CronJobDetail',
    'ApexTestQueueItem',
    'ApexTestResult',
    'ApexTestRunResult',
    'ApexTestSuite',
    'EmailTemplate',
    'CustomNotificationType',
    'EntityDefinition',
    'FieldDefinition',
    'OrgWideEmailAddress',
    'StaticResource',
    'Domain',
    'DomainSite',
    'UserRecordAccess'
  ].map((name) => name.toLowerCase())
);

/** Objects of administration: everyone signed in may read them, only administrators write them. */
export function isSetupObject(object: ObjectModel): boolean {
  return object.kind === 'standard' && names.has(object.name.toLowerCase());
}

const mixedDml = new Set([
  'user',
  'userrole',
  'group',
  'groupmember',
  'permissionset',
  'permissionsetassignment',
  'profile',
  'objectpermissions',
  'fieldpermissions',
  'setupentityaccess',
  'queuesobject',
  'network',
  'domain',
  'domainsite'
]);

/** Objects that the platform refuses to save in one transaction with others (MIXED_DML_OPERATION). */
export function isMixedDmlSetupObject(sobject: string): boolean {
  return mixedDml.has(sobject.toLowerCase());
}
