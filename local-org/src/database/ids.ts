/** Record Ids: 15 case-sensitive characters and a 3-character checksum that makes them safe to compare without case. */

const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const checksumLetters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345';

/** One letter of the suffix says for five characters which of them are upper case. */
function checksum(fifteen: string): string {
  let suffix = '';
  for (let block = 0; block < 15; block += 5) {
    let bits = 0;
    for (let i = 0; i < 5; i++) {
      const character = fifteen[block + i]!;
      if (character >= 'A' && character <= 'Z') bits |= 1 << i;
    }
    suffix += checksumLetters[bits];
  }
  return suffix;
}

/** The 18-character form of an Id with 15 or 18 characters (letter case is restored from the checksum), or null when it is no Id. */
export function toId18(text: string): string | null {
  if (!/^[0-9A-Za-z]{15}$|^[0-9A-Za-z]{18}$/.test(text)) return null;
  if (text.length === 15) return text + checksum(text);
  const fifteen = restoreCase(text);
  return fifteen === null ? null : fifteen + text.slice(15).toUpperCase();
}

function restoreCase(text: string): string | null {
  let restored = '';
  for (let block = 0; block < 3; block++) {
    const bits = checksumLetters.indexOf(text[15 + block]!.toUpperCase());
    if (bits < 0) return null;
    for (let i = 0; i < 5; i++) {
      const character = text[block * 5 + i]!;
      restored += bits & (1 << i) ? character.toUpperCase() : character.toLowerCase();
    }
  }
  return restored;
}

/** Counts up in base 62 behind the object's key prefix; the order of the digits is the order of their bytes, so `max(Id)` is the last one. */
export class IdSequence {
  private readonly prefix: string;
  private next: number;

  constructor(prefix: string, lastId: string | null) {
    this.prefix = prefix;
    this.next = lastId === null ? 1 : decode(lastId.slice(6, 15)) + 1;
  }

  take(): string {
    const fifteen = this.prefix + '000' + encode(this.next++);
    return fifteen + checksum(fifteen);
  }
}

function encode(value: number): string {
  let text = '';
  for (let rest = value, i = 0; i < 9; i++) {
    text = digits[rest % 62] + text;
    rest = Math.floor(rest / 62);
  }
  return text;
}

function decode(text: string): number {
  let value = 0;
  for (const character of text) value = value * 62 + digits.indexOf(character);
  return value;
}
