import type { ExpressionOf } from '../parse/ast.ts';
import type { LibrarySymbol } from '../check/library-symbols.ts';
import { ancestry } from '../check/symbols.ts';
import type { ClassSymbol } from '../check/symbols.ts';
import type { MethodContext } from './context.ts';
import { fieldPlace } from './members.ts';
import { box } from './value.ts';

type Call = ExpressionOf<'call'>;

/** `Database.query` and its kin: their text may name variables as binds, and a list of one may stand for its record. */
export function isDynamicQuery(symbol: LibrarySymbol | undefined, call: Call): boolean {
  return symbol?.name === 'Database' && /^(query|countquery|getquerylocator)(withbinds)?$/i.test(call.name);
}

/** Shows the variables around a call to the query that it runs; they are read only when the text names them. */
export function withVariables(ctx: MethodContext, js: string): string {
  const entries = new Map<string, string>();
  for (const scope of ctx.scopes) for (const [key, local] of scope) entries.set(key, box({ js: local.js, type: local.type }));
  for (let owner: ClassSymbol | null = ctx.owner; owner; owner = owner.outer) {
    for (const ancestor of ancestry(owner)) {
      for (const [key, field] of ancestor.fields) {
        if (
          entries.has(key) ||
          (!field.isStatic && (ctx.isStatic || owner !== ctx.owner)) ||
          (ancestor !== ctx.owner && field.access === 'private')
        )
          continue;
        entries.set(key, box(fieldPlace(ctx, field, field.isStatic ? null : 'this', field.node.line).value));
      }
    }
  }
  return `($r.variables = {${[...entries].map(([key, value]) => `${key}: () => ${value}`).join(', ')}}, ${js})`;
}
