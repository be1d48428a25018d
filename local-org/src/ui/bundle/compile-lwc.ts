import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from '@lwc/compiler';
import { stripTypes } from './strip-types.ts';

const require = createRequire(import.meta.url);
const compilerVersion = (require('@lwc/compiler/package.json') as { version: string }).version;
/** Raised when the options below change, so that an old cache is not believed. */
const OPTIONS_VERSION = 4;

export interface LwcSource {
  namespace: string;
  /** The bundle's name, not the file's. */
  name: string;
  /** `x.js`, `x.ts`, `x.html`, `x.css`; the compiler chooses by its ending. */
  file: string;
  code: string;
  scopedStyles: boolean;
  apiVersion: number;
}

/**
 * Compiles one file of an LWC bundle to JavaScript. The result is kept on disk under the hash of all that went in, so a
 * second start compiles only what has changed.
 */
export class LwcCompiler {
  readonly #folder: string;

  constructor(cacheFolder: string) {
    this.#folder = join(cacheFolder, 'lwc');
    mkdirSync(this.#folder, { recursive: true });
  }

  compile(source: LwcSource): string {
    const cached = join(this.#folder, `${keyOf(source)}.js`);
    try {
      return readFileSync(cached, 'utf8');
    } catch {
      const code = compile(source);
      // Written beside and renamed: a killed process must not leave half a file behind.
      const partial = `${cached}.${process.pid}`;
      writeFileSync(partial, code);
      renameSync(partial, cached);
      return code;
    }
  }
}

function compile(source: LwcSource): string {
  const isTypeScript = source.file.endsWith('.ts');
  const code = isTypeScript ? stripTypes(source.code, source.file) : source.code;
  return transformSync(code, isTypeScript ? source.file.replace(/\.ts$/, '.js') : source.file, {
    namespace: source.namespace,
    name: source.name,
    apiVersion: source.apiVersion,
    scopedStyles: source.scopedStyles,
    enableDynamicComponents: true,
    enableLwcOn: true
  }).code;
}

function keyOf(source: LwcSource): string {
  const hash = createHash('sha256');
  const parts = [
    compilerVersion,
    OPTIONS_VERSION,
    source.namespace,
    source.name,
    source.file.replace(/^.*\//, ''),
    source.scopedStyles,
    source.apiVersion
  ];
  return hash.update(parts.join('\0')).update('\0').update(source.code).digest('hex').slice(0, 40);
}
