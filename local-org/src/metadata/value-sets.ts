import { filesBelow, nameWithout, problem, readMetadata } from './loading.ts';
import type { Loading } from './loading.ts';
import { readValues } from './field.ts';
import type { PicklistValue } from './model.ts';
import { flag, nodes, number, text } from './xml-values.ts';
import type { XmlNode } from './xml.ts';

/** Global value sets by name, and standard value sets (`OpportunityStage` …) with what the platform attaches to their values. */
export function loadValueSets(loading: Loading, folders: string[]): Map<string, PicklistValue[]> {
  const sets = new Map<string, PicklistValue[]>();
  for (const path of folders.flatMap((folder) => filesBelow(loading, folder))) {
    const globalName = nameWithout(path, 'globalValueSet');
    const standardName = nameWithout(path, 'standardValueSet');
    const name = globalName ?? standardName;
    if (!name) {
      problem(loading, path, 'Nothing in local org reads this file');
      continue;
    }
    const file = readMetadata(loading, path, globalName ? 'GlobalValueSet' : 'StandardValueSet');
    if (!file) continue;
    if (sets.has(name)) problem(loading, path, `The value set ${name} is defined twice`);
    sets.set(name, globalName ? readValues(nodes(file.content, 'customValue')) : standardSet(nodes(file.content, 'standardValue')));
  }
  return sets;
}

function standardSet(values: XmlNode[]): PicklistValue[] {
  return values.map((node, index) => {
    const [value] = readValues([node]);
    if (!value) throw new Error(`Value ${index} of the set is empty`);
    const probability = number(node, 'probability');
    const forecastCategory = text(node, 'forecastCategory');
    return {
      ...value,
      ...(flag(node, 'closed') ? { closed: true } : {}),
      ...(flag(node, 'won') ? { won: true } : {}),
      ...(probability === undefined ? {} : { probability }),
      ...(forecastCategory ? { forecastCategory } : {})
    };
  });
}
