import { declare } from '../declare.ts';
import { platformQuery } from '../platform-rows.ts';
import type { ObjectModel } from '../../../metadata/model.ts';

/** `Schema.RecordTypeInfo` */
export class RecordTypeInfo {
  readonly label: string;
  readonly developerName: string;
  readonly id: string;
  readonly active: boolean;
  readonly isDefault: boolean;
  constructor(label: string, developerName: string, id: string, active: boolean, isDefault: boolean) {
    this.label = label;
    this.developerName = developerName;
    this.id = id;
    this.active = active;
    this.isDefault = isDefault;
  }
}

/** Every object has the master record type, which is its only one here unless its metadata has others. */
export function recordTypeInfos(model: ObjectModel): RecordTypeInfo[] {
  const master = new RecordTypeInfo('Master', 'Master', '012000000000000AAA', true, model.recordTypes.length === 0);
  if (model.recordTypes.length === 0) return [master];
  const rows = platformQuery('SELECT Id, DeveloperName FROM RecordType WHERE SobjectType = :name', { name: model.name });
  const ids = new Map(rows.map((row) => [String(row.values.DeveloperName), String(row.values.Id)]));
  return [
    ...model.recordTypes.map((type, i) => new RecordTypeInfo(type.label, type.name, ids.get(type.name) ?? '', type.active, i === 0)),
    master
  ];
}

declare({
  name: 'Schema.RecordTypeInfo',
  methods: {
    'String getName()': (self: RecordTypeInfo) => self.label,
    'String getDeveloperName()': (self: RecordTypeInfo) => self.developerName,
    'Id getRecordTypeId()': (self: RecordTypeInfo) => self.id,
    'Boolean isActive()': (self: RecordTypeInfo) => self.active,
    'Boolean isAvailable()': (self: RecordTypeInfo) => self.active,
    'Boolean isDefaultRecordTypeMapping()': (self: RecordTypeInfo) => self.isDefault,
    'Boolean isMaster()': (self: RecordTypeInfo) => self.developerName === 'Master'
  }
});
