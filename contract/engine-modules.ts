/** Lets node import the planning engine's modules by the names they have on the platform: `c/planEngine` is its TypeScript source. */
import { registerHooks } from 'node:module';
import { pathToFileURL } from 'node:url';
import { inProject } from '../scripts/lib/project-root.ts';

registerHooks({
  resolve(specifier, context, next) {
    const name = /^c\/(plan(?:Engine|Model)\w*)$/.exec(specifier)?.[1];
    return name
      ? { url: pathToFileURL(inProject(`force-app/plan/lwc/${name}/${name}.ts`)).href, shortCircuit: true }
      : next(specifier, context);
  }
});
