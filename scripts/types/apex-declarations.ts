import type { ApexDto, ApexMethodSignature } from './apex-signatures.ts';

const SCALARS: Record<string, string> = {
  string: 'string',
  id: 'string',
  boolean: 'boolean',
  integer: 'number',
  long: 'number',
  double: 'number',
  decimal: 'number',
  date: 'string',
  datetime: 'string',
  time: 'string',
  blob: 'string',
  object: 'unknown',
  void: 'void'
};

/** Splits `Id,List<String>` at its outer commas. */
function splitArguments(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at <= text.length; at += 1) {
    if (text[at] === '<') depth += 1;
    if (text[at] === '>') depth -= 1;
    if (at === text.length || (text[at] === ',' && depth === 0)) {
      parts.push(text.slice(start, at));
      start = at + 1;
    }
  }
  return parts;
}

/** TypeScript for an Apex type as it travels to a component; `dtos` are the class names that have an interface. */
export function typeScriptType(apex: string, dtos: ReadonlySet<string>): string {
  const array = /^(.*)\[\]$/.exec(apex);
  if (array) return `${typeScriptType(array[1] ?? '', dtos)}[]`;
  const generic = /^(\w+)<(.*)>$/.exec(apex);
  const parameters = generic ? splitArguments(generic[2] ?? '') : [];
  const name = (generic?.[1] ?? apex).toLowerCase();
  if (generic && (name === 'list' || name === 'set')) return `${typeScriptType(parameters[0] ?? '', dtos)}[]`;
  if (generic && name === 'map') return `Record<string, ${typeScriptType(parameters[1] ?? '', dtos)}>`;
  // An inner class may be named without its outer one where it is used.
  const dto = [...dtos].find((candidate) => candidate === apex || candidate.endsWith(`.${apex}`));
  if (dto) return dto.replace('.', '_');
  const scalar = SCALARS[name];
  if (!scalar) throw new Error(`The Apex type ${apex} cannot travel to a component: use a class with @AuraEnabled properties`);
  return scalar;
}

function interfaceText(dto: ApexDto, dtos: ReadonlySet<string>): string {
  const properties = dto.properties.map(({ name, type }) => {
    const text = typeScriptType(type, dtos);
    // Lists and DTOs may be absent as well: Apex leaves null properties out of what it sends.
    return `    ${name}?: ${text} | null;`;
  });
  return `  export interface ${dto.name.replace('.', '_')} {\n${properties.join('\n')}\n  }`;
}

function methodText(method: ApexMethodSignature, dtos: ReadonlySet<string>): string {
  const parameters = method.parameters.map(({ name, type }) => `${name}: ${typeScriptType(type, dtos)} | null`).join('; ');
  const argument = parameters ? `{ ${parameters} }` : 'Record<string, never>';
  const result = typeScriptType(method.returnType, dtos);
  const used = [...dtos].map((name) => name.replace('.', '_')).filter((name) => new RegExp(`\\b${name}\\b`).test(`${argument} ${result}`));
  const imports = used.length ? `  import type { ${used.join(', ')} } from 'apex-types';\n` : '';
  return [
    `declare module '@salesforce/apex/${method.className}.${method.name}' {`,
    `  import type { ApexMethod } from 'apex-types';\n${imports}  const method: ApexMethod<${argument}, ${result}>;`,
    '  export default method;',
    '}'
  ].join('\n');
}

/** Declarations for every DTO (module `apex-types`) and every method (`@salesforce/apex/Class.method`). */
export function apexDeclarations(methods: ApexMethodSignature[], dtos: ApexDto[]): string {
  const names = new Set(dtos.map(({ name }) => name));
  return [
    "declare module 'apex-types' {",
    "  import type { WireAdapterConstructor } from 'lwc';",
    '  export interface WireResult<Data> {\n    data?: Data;\n    error?: unknown;\n  }',
    '  /** Called, it asks the server; under `@wire` it delivers what the server has. */',
    '  export type ApexMethod<Parameters extends object, Data> = ((parameters: Parameters) => Promise<Data>) &',
    '    WireAdapterConstructor<Parameters, WireResult<Data>>;',
    ...dtos.map((dto) => interfaceText(dto, names)),
    '}',
    ...methods.map((method) => methodText(method, names))
  ].join('\n');
}
