import type { LightningElement } from 'lwc';

export type FeatureClass = typeof LightningElement;

/**
 * What the page brings only when it is asked for, so that its first load stays small. A feature takes `plan` and `page`, sends
 * `planaction`, `itemopen` and, where it lies over the page, `close`.
 */
const FEATURES = {
  create: () => import('c/sellerPlanCreate'),
  exportSheet: () => import('c/sellerExport'),
  importSheet: () => import('c/sellerImport'),
  question: () => import('c/planQuestion'),
  saveTemplate: () => import('c/sellerSaveTemplate'),
  undoBar: () => import('c/planUndoBar')
};

export type FeatureName = keyof typeof FEATURES;

const loaded = new Map<FeatureName, Promise<FeatureClass>>();

/** The component of a feature. A load that failed, as without a network, is tried again the next time. */
export function loadFeature(name: FeatureName): Promise<FeatureClass> {
  let feature = loaded.get(name);
  if (!feature) {
    feature = (FEATURES[name]() as Promise<{ default: FeatureClass }>).then((module) => module.default);
    feature.catch(() => loaded.delete(name));
    loaded.set(name, feature);
  }
  return feature;
}
