import type { LightningElement } from 'lwc';

export type PartClass = typeof LightningElement;

type Imports<Name extends string> = Record<Name, () => Promise<{ default: unknown }>>;

/**
 * Parts of a page that are brought only when they are asked for, so that its first load stays small; each import has to be a
 * literal. A load that failed, as without a network, is tried again the next time.
 */
export function partsOnDemand<Name extends string>(imports: Imports<Name>): (name: Name) => Promise<PartClass> {
  const loaded = new Map<Name, Promise<PartClass>>();
  return (name) => {
    let part = loaded.get(name);
    if (!part) {
      part = imports[name]().then((module) => module.default as PartClass);
      part.catch(() => loaded.delete(name));
      loaded.set(name, part);
    }
    return part;
  };
}
