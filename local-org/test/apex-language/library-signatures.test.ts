import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import '../../src/apex/library/index.ts';
import { TypeWorld } from '../../src/apex/check/type-world.ts';
import { libraryTypes } from '../../src/apex/library/declare.ts';
import { loadProject } from '../../src/metadata/load-project.ts';

describe('every signature of the library', () => {
  const { project } = loadProject(join(import.meta.dirname, '../fixtures/invoices'));
  const world = new TypeWorld(project);
  it('names types that exist', () => {
    const wrong: string[] = [];
    for (const key of libraryTypes().keys()) {
      try {
        const symbol = world.library(key);
        assert.ok(symbol, `${key} is not found by its own name`);
        // Signatures are read when first asked for.
        symbol.methods('any');
        symbol.property('any');
        assert.ok(symbol.constructors.length + symbol.parents.length >= 0);
      } catch (error) {
        wrong.push((error as Error).message);
      }
    }
    assert.deepEqual(wrong, []);
  });
});
