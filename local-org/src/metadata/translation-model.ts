import type { ObjectTranslation, Translation } from './model.ts';

export function emptyTranslation(language: string): Translation {
  return { language, customLabels: new Map(), objects: new Map(), others: new Map() };
}

export function emptyObjectTranslation(): ObjectTranslation {
  return {
    fields: new Map(),
    validationRules: new Map(),
    sharingReasons: new Map(),
    layoutSections: new Map(),
    quickActions: new Map()
  };
}
