import { declare } from '../declare.ts';
import { noNulls } from '../arguments.ts';
import { exception } from '../../runtime/exception.ts';
import { currentTransaction } from '../../runtime/transaction.ts';
import { sobjectType } from '../../runtime/tokens.ts';
import { fullId } from '../java/id-text.ts';

declare({
  name: 'Boolean',
  statics: noNulls({
    'Boolean valueOf(String stringToBoolean)': (text: string) => text.toLowerCase() === 'true',
    'Boolean valueOf(Object fieldValue)': (value: unknown) => (typeof value === 'boolean' ? value : String(value).toLowerCase() === 'true')
  })
});

/** Text to an 18-character Id; StringException `Invalid id: …` otherwise. */
export function toId(text: string): string {
  const id = fullId(text);
  if (!id) throw exception('StringException', `Invalid id: ${text}`);
  return id;
}

/** The object an Id belongs to by its first three characters. */
export function modelOfId(id: string) {
  const prefix = id.slice(0, 3);
  for (const model of currentTransaction().database.project.objects.values()) if (model.keyPrefix === prefix) return model;
  return undefined;
}

declare({
  name: 'Id',
  statics: noNulls({
    'Id valueOf(String toID)': toId,
    'Id valueOf(String str, Boolean restoreCasing)': toId
  }),
  methods: {
    'Schema.SObjectType getSObjectType()': (id: string) => {
      const model = modelOfId(id);
      if (!model) throw exception('SObjectException', `Cannot locate Apex Type for ID: ${id}`);
      return sobjectType(model);
    },
    'String to15()': (id: string) => id.slice(0, 15)
  }
});
