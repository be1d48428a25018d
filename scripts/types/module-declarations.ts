import { XMLParser } from 'fast-xml-parser';

interface LabelsFile {
  CustomLabels?: { labels?: { fullName: string; value: string }[] };
}

const parser = new XMLParser({ isArray: (name) => name === 'labels', parseTagValue: false });

/** One module a label, so that an import of a label that is not there fails the type check. */
export function labelDeclarations(files: string[]): string {
  const labels = files.flatMap((xml) => (parser.parse(xml) as LabelsFile).CustomLabels?.labels ?? []);
  return labels
    .map(({ fullName, value }) => {
      const comment = value.replace(/\*\//g, '*\\/').replace(/\s+/g, ' ');
      return `declare module '@salesforce/label/c.${fullName}' {\n  /** ${comment} */\n  const label: string;\n  export default label;\n}\n`;
    })
    .join('');
}

/** `c/name` to the bundle's source, relative to `.generated/`. */
export function pathMappings(bundles: { name: string; folder: string }[]): Record<string, string[]> {
  return Object.fromEntries(bundles.map(({ name, folder }) => [`c/${name}`, [`../${folder}/${name}.ts`]]));
}
