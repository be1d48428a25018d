import { ApexErrorListener, ApexParserFactory } from '@apexdevtools/apex-parser';
import type { ApexParser } from '@apexdevtools/apex-parser';
import type { ApexUnit, SyntaxProblem } from './ast.ts';
import { readAnonymous, readTrigger, readTypeDeclaration } from './read-declarations.ts';

class Problems extends ApexErrorListener {
  readonly list: SyntaxProblem[] = [];
  apexSyntaxError(line: number, _column: number, message: string): void {
    // The lists of all that could have stood there help nobody.
    this.list.push({ line, message: message.length > 200 ? message.replace(/ ?(expecting )?\{.*\}/s, '') : message });
  }
}

export type ParseResult = { unit: ApexUnit; problems: [] } | { unit: null; problems: SyntaxProblem[] };

/** ANTLR's prediction modes: SLL is many times faster and almost always enough; LL decides what SLL could not. */
const SLL = 0;
const LL = 1;

/** Parses one Apex file. */
export function parseApex(source: string, kind: 'class' | 'trigger' | 'anonymous'): ParseResult {
  const quick = parseWith(source, kind, SLL);
  return quick.unit ? quick : parseWith(source, kind, LL);
}

function parseWith(source: string, kind: 'class' | 'trigger' | 'anonymous', mode: number): ParseResult {
  const problems = new Problems();
  const { parser } = ApexParserFactory.createLexerAndParser(source, problems);
  (parser as unknown as { _interp: { predictionMode: number } })._interp.predictionMode = mode;
  const context = startRule(parser, kind);
  if (problems.list.length) return { unit: null, problems: problems.list };
  try {
    return { unit: context(), problems: [] };
  } catch (error) {
    return { unit: null, problems: [{ line: 1, message: (error as Error).message }] };
  }
}

function startRule(parser: ApexParser, kind: 'class' | 'trigger' | 'anonymous'): () => ApexUnit {
  if (kind === 'trigger') {
    const unit = parser.triggerUnit();
    return () => readTrigger(unit);
  }
  if (kind === 'anonymous') {
    const unit = parser.anonymousUnit();
    return () => readAnonymous(unit);
  }
  const unit = parser.compilationUnit();
  return () => readTypeDeclaration(unit.typeDeclaration());
}
