import type { Expression, Statement } from '../parse/ast.ts';

/** Whether execution may go on behind a statement: what decides about missing returns and unreachable statements. */
export function completes(node: Statement): boolean {
  switch (node.kind) {
    case 'block':
      return node.statements.every(completes);
    case 'return':
    case 'throw':
    case 'break':
    case 'continue':
      return false;
    case 'if':
      return !node.otherwise || completes(node.then) || completes(node.otherwise);
    case 'while':
    case 'doWhile':
      return !isTrue(node.condition) || (node.body !== null && breaks(node.body));
    case 'for':
      return node.condition !== null
        ? !isTrue(node.condition) || (node.body !== null && breaks(node.body))
        : node.body !== null && breaks(node.body);
    case 'try':
      if (node.finallyBody && !completes(node.finallyBody)) return false;
      return completes(node.body) || node.catches.some((clause) => completes(clause.body));
    case 'switch':
      return !node.clauses.some((clause) => clause.isElse) || node.clauses.some((clause) => completes(clause.body));
    // System.runAs counts as a call: what stands behind it is reached, whatever its block does.
    default:
      return true;
  }
}

function isTrue(expression: Expression): boolean {
  return expression.kind === 'literal' && expression.value === 'true';
}

/** Whether a loop's body holds a break of this loop. */
function breaks(node: Statement): boolean {
  switch (node.kind) {
    case 'break':
      return true;
    case 'block':
      return node.statements.some(breaks);
    case 'if':
      return breaks(node.then) || (node.otherwise !== null && breaks(node.otherwise));
    case 'try':
      return [node.body, ...node.catches.map((clause) => clause.body), ...(node.finallyBody ? [node.finallyBody] : [])].some(breaks);
    case 'switch':
      return node.clauses.some((clause) => breaks(clause.body));
    case 'runAs':
      return breaks(node.body);
    default:
      return false;
  }
}
