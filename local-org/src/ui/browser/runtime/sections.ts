import type { LayoutSection } from '../../page-model.ts';

export interface KeyedSection {
  key: string;
  heading: string | null;
  columns: { key: string; fields: LayoutSection['columns'][number] }[];
}

/** Layout sections with the keys that a template's loops need. */
export function keyedSections(sections: LayoutSection[]): KeyedSection[] {
  return sections.map(({ heading, columns }, at) => ({
    key: `section${at}`,
    heading,
    columns: columns.map((fields, index) => ({ key: `column${at}-${index}`, fields }))
  }));
}
