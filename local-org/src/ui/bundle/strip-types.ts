import { createRequire } from 'node:module';
import type TypeScript from 'typescript';

const require = createRequire(import.meta.url);
let loaded: typeof TypeScript | undefined;

/**
 * TypeScript to the JavaScript the LWC compiler takes: types gone, decorators and class fields as they were written.
 * TypeScript itself is loaded only when a file needs it, because that alone takes a third of a second.
 */
export function stripTypes(code: string, fileName: string): string {
  loaded ??= require('typescript') as typeof TypeScript;
  return loaded.transpileModule(code, {
    fileName,
    compilerOptions: {
      target: loaded.ScriptTarget.ESNext,
      module: loaded.ModuleKind.ESNext,
      experimentalDecorators: false,
      useDefineForClassFields: true,
      removeComments: false
    }
  }).outputText;
}
