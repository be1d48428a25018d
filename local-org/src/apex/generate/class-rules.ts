import { supertypes } from '../check/assignable.ts';
import { ancestry, hasWord } from '../check/symbols.ts';
import type { ClassSymbol, MethodSymbol } from '../check/symbols.ts';
import { methodsOf } from './user-calls.ts';
import type { UnitContext } from './context.ts';

/** Rules about the class as a whole: what it must implement, what it may override and extend. */
export function checkClass(unit: UnitContext, symbol: ClassSymbol): void {
  if (symbol.kind !== 'class') return;
  checkParent(unit, symbol);
  for (const methods of symbol.methods.values()) for (const method of methods) checkOverride(unit, symbol, method);
  if (!symbol.isAbstract) checkImplemented(unit, symbol);
}

function checkParent(unit: UnitContext, symbol: ClassSymbol): void {
  const parent = symbol.superType?.symbol;
  const line = symbol.node.line;
  if (parent?.kind === 'interface') unit.report(line, `Interfaces are implemented, not extended: ${parent.name}`);
  else if (parent && !hasWord(parent.node.modifiers, 'virtual') && !hasWord(parent.node.modifiers, 'abstract')) {
    unit.report(line, `Non-virtual and non-abstract type cannot be extended: ${parent.name}`);
  }
  for (const contract of symbol.interfaces) {
    const kind = contract.symbol?.kind ?? contract.library?.kind;
    if (kind !== 'interface') unit.report(line, `Only interfaces are implemented: ${contract.text}`);
  }
}

function inherited(symbol: ClassSymbol, js: string): MethodSymbol | undefined {
  for (const ancestor of ancestry(symbol)) {
    if (ancestor === symbol) continue;
    for (const methods of ancestor.methods.values()) {
      const found = methods.find((method) => method.js === js && !method.isStatic && method.access !== 'private');
      if (found) return found;
    }
  }
  return undefined;
}

function checkOverride(unit: UnitContext, symbol: ClassSymbol, method: MethodSymbol): void {
  if (method.isStatic) return;
  const overridden = inherited(symbol, method.js);
  const says = hasWord(method.node.modifiers, 'override');
  const { line } = method.node;
  if (overridden && !says) unit.report(line, `Method must use the override keyword: ${symbol.name}.${method.name}`);
  if (!overridden || !says) return;
  const words = overridden.node.modifiers.words;
  if (!overridden.isAbstract && !words.includes('virtual') && !words.includes('override')) {
    unit.report(line, `Non-virtual, non-abstract methods cannot be overridden: ${overridden.owner.name}.${method.name}`);
  }
  if (overridden.returns.text !== method.returns.text) {
    unit.report(line, `Return type of the overriding method must be ${overridden.returns.text}: ${symbol.name}.${method.name}`);
  }
}

function checkImplemented(unit: UnitContext, symbol: ClassSymbol): void {
  for (const parent of supertypes(symbol.type)) {
    for (const methods of parent.symbol?.methods.values() ?? []) {
      for (const method of methods) {
        if (!method.isAbstract) continue;
        const done = methodsOf(symbol, method.name).some((candidate) => candidate.js === method.js && !candidate.isAbstract);
        if (!done)
          unit.report(
            symbol.node.line,
            `Class ${symbol.name} must implement the method: ${method.returns.text} ${parent.text}.${method.name}(${method.parameters.map((type) => type.text).join(', ')})`
          );
      }
    }
    if (parent.library?.kind !== 'interface') continue;
    for (const text of Object.keys(parent.library.declaration.methods ?? {})) {
      const name = /(\w+)\s*\(/.exec(text)?.[1] ?? '';
      const count = parent.library.methods(name)[0]?.parameters.length;
      if (!methodsOf(symbol, name).some((candidate) => candidate.parameters.length === count)) {
        unit.report(symbol.node.line, `Class ${symbol.name} must implement the method: ${parent.text}.${text}`);
      }
    }
  }
}
