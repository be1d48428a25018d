import assert from 'node:assert/strict';
import { test } from 'node:test';
import { apexDeclarations, typeScriptType } from '../types/apex-declarations.ts';
import { apexSignatures } from '../types/apex-signatures.ts';

const SOURCE = `public with sharing class Door {
  public class Row { @AuraEnabled public String name { get; set; } @AuraEnabled public List<Row> rows; public String hidden; }
  @AuraEnabled(cacheable=true) public static List<Row> read(Id recordId, Map<String, Integer> counts) { return null; }
  @AuraEnabled public static void close(String id) {}
  @InvocableMethod(label='Act') public static void act(List<Id> ids) {}
  public static void notForComponents() {}
}`;

test('only what is @AuraEnabled is seen, and what flows can call apart from it', () => {
  const { methods, invocables, dtos } = apexSignatures(SOURCE);
  assert.deepEqual(invocables, [{ className: 'Door', name: 'act' }]);
  assert.deepEqual(
    methods.map(({ className, name }) => `${className}.${name}`),
    ['Door.read', 'Door.close']
  );
  assert.deepEqual(dtos, [
    {
      name: 'Door.Row',
      properties: [
        { name: 'name', type: 'String' },
        { name: 'rows', type: 'List<Row>' }
      ]
    }
  ]);
});

test('Apex types become TypeScript types', () => {
  const dtos = new Set(['Door.Row']);
  assert.equal(typeScriptType('List<Row>', dtos), 'Door_Row[]');
  assert.equal(typeScriptType('Map<Id,List<Decimal>>', dtos), 'Record<string, number[]>');
  assert.equal(typeScriptType('Date', dtos), 'string');
  assert.throws(() => typeScriptType('Unknown', dtos), /cannot travel/);
});

test('a method is a function and a wire adapter of its parameters', () => {
  const { methods, dtos } = apexSignatures(SOURCE);
  const text = apexDeclarations(methods, dtos);
  assert.match(text, /declare module '@salesforce\/apex\/Door\.read'/);
  assert.match(text, /ApexMethod<\{ recordId: string \| null; counts: Record<string, number> \| null \}, Door_Row\[\]>/);
});

test('a syntax error names its place in one short line', () => {
  assert.throws(() => apexSignatures('public class X {\n void }'), /^Error: 2:\d+: mismatched input '}'$/);
});
