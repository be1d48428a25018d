import { addOnce, filesBelow, location, nameWithout, problem, readMetadata } from './loading.ts';
import type { Loading } from './loading.ts';
import { flag, nodes, text } from './xml-values.ts';

export function loadLabels(loading: Loading, folder: string): void {
  for (const path of filesBelow(loading, folder)) {
    if (nameWithout(path, 'labels') === undefined) {
      problem(loading, path, 'Nothing in local org reads this file');
      continue;
    }
    const file = readMetadata(loading, path, 'CustomLabels');
    for (const node of nodes(file?.content, 'labels')) {
      const name = text(node, 'fullName') ?? '';
      const categories = text(node, 'categories');
      const label = {
        name,
        language: text(node, 'language') ?? 'en_US',
        value: text(node, 'value') ?? '',
        protected: flag(node, 'protected'),
        shortDescription: text(node, 'shortDescription') ?? name,
        ...(categories ? { categories } : {}),
        source: location(loading, path, file?.lineOf(node))
      };
      addOnce(loading, loading.project.labels, name, label, 'Label');
    }
  }
}
