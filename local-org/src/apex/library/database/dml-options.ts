import { declare } from '../declare.ts';

/** `Database.DMLOptions`: only what changes what local org does. */
export class DmlOptionsObject {
  optAllOrNone: boolean | null = null;
}

declare({
  name: 'Database.DMLOptions',
  constructors: { '()': () => new DmlOptionsObject() },
  properties: {
    'Boolean optAllOrNone': {
      get: (self: DmlOptionsObject) => self.optAllOrNone,
      set: (self: DmlOptionsObject, value: boolean | null) => void (self.optAllOrNone = value)
    }
  }
});
