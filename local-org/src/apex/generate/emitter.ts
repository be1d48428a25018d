/** A piece of JavaScript that stands on a line of its Apex source; text may be completed later. */
export interface Piece {
  line: number;
  text: string;
}

/**
 * Writes JavaScript so that every piece stands on the line of the Apex it came from. Stack traces and coverage then name Apex
 * lines without a source map.
 */
export class Emitter {
  #pieces: Piece[] = [];
  #line = 1;

  /** Adds text at a line; text for an earlier line than the last goes on at the last. */
  at(line: number, text: string): Piece {
    this.#line = Math.max(this.#line, line);
    const piece = { line: this.#line, text };
    this.#pieces.push(piece);
    return piece;
  }

  /** Adds text right behind the last. */
  add(text: string): Piece {
    return this.at(this.#line, text);
  }

  toString(): string {
    let text = '';
    let line = 1;
    for (const piece of this.#pieces) {
      if (piece.line > line) text += '\n'.repeat(piece.line - line);
      line = piece.line;
      text += text.endsWith('\n') || text === '' ? piece.text : ` ${piece.text}`;
    }
    return text;
  }
}
