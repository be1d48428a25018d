import type { OrgError } from '../types.ts';
import { malformed, tokenize, type Token } from './tokens.ts';

/** Walks over a query's tokens; words are compared without case. */
export class TokenReader {
  private readonly soql: string;
  private readonly tokens: Token[];
  private at = 0;

  constructor(soql: string) {
    this.soql = soql;
    this.tokens = tokenize(soql);
  }

  peek(): Token {
    return this.tokens[this.at]!;
  }

  next(): Token {
    return this.tokens[this.at++] ?? this.tokens.at(-1)!;
  }

  get atEnd(): boolean {
    return this.peek().kind === 'end';
  }

  isWord(...words: string[]): boolean {
    return this.peek().kind === 'word' && words.includes(this.peek().text.toLowerCase());
  }

  isSymbol(symbol: string): boolean {
    return this.peek().kind === 'symbol' && this.peek().text === symbol;
  }

  skipWord(word: string): boolean {
    if (!this.isWord(word)) return false;
    this.at++;
    return true;
  }

  skipSymbol(symbol: string): boolean {
    if (!this.isSymbol(symbol)) return false;
    this.at++;
    return true;
  }

  expectWord(word: string): void {
    if (!this.skipWord(word)) throw this.unexpected(word.toUpperCase());
  }

  expectSymbol(symbol: string): void {
    if (!this.skipSymbol(symbol)) throw this.unexpected(symbol);
  }

  word(): string {
    if (this.peek().kind !== 'word') throw this.unexpected('a name');
    return this.next().text;
  }

  oneOf<W extends string>(...words: W[]): W {
    const found = words.find((word) => this.skipWord(word));
    if (found === undefined) throw this.unexpected(words.join(' or ').toUpperCase());
    return found;
  }

  list<T>(item: () => T): T[] {
    const items = [item()];
    while (this.skipSymbol(',')) items.push(item());
    return items;
  }

  unexpected(expected?: string): OrgError {
    const token = this.peek();
    const what = token.kind === 'end' ? 'unexpected end of query' : `unexpected token: '${token.text}'`;
    return this.refuse(expected ? `${what} (expecting ${expected})` : what);
  }

  refuse(what: string): OrgError {
    return malformed(this.soql, this.peek().position, what);
  }
}
