import type { Scalar } from '../database/types.ts';
import { FormulaError } from './formula-error.ts';
import { argument, exact, numberOf, strict, textOf } from './function-table.ts';
import type { FormulaFunction, FunctionTable } from './function-table.ts';
import { isBlank } from './formula-types.ts';
import type { FormulaType } from './formula-types.ts';

type Run = (texts: string[], numbers: number[]) => Scalar;

/** A function of texts and numbers; `kinds` is `ttn` for two texts and a number, where letters after `|` may be left out. */
function mixed(name: string, kinds: string, type: FormulaType, run: Run): FunctionTable {
  const [needed = '', optional = ''] = kinds.split('|');
  const all = needed + optional;
  return {
    [name]: {
      counts: [needed.length, all.length],
      compile: (args) => {
        const texts = args.flatMap((_, index) => (all[index] === 't' ? [textOf(argument(name, args, index, 'text'))] : []));
        const numbers = args.flatMap((_, index) => (all[index] === 'n' ? [numberOf(argument(name, args, index, 'number'))] : []));
        return {
          type,
          evaluate: (input) =>
            run(
              texts.map((read) => read(input)),
              numbers.map((read) => read(input) ?? 0)
            )
        };
      }
    }
  };
}

function pad(text: string, length: number, filling: string, left: boolean): string {
  if (length <= text.length) return text.slice(0, Math.max(length, 0));
  return left ? text.padStart(length, filling || ' ') : text.padEnd(length, filling || ' ');
}

/** TEXT: plain digits for numbers, `yyyy-MM-dd HH:mm:ssZ` for date-times, the value for picklists. */
const TEXT: FormulaFunction = {
  counts: [1, 1],
  compile: (args) => {
    const value = argument('TEXT', args, 0, 'number', 'date', 'datetime', 'time', 'picklist', 'text');
    return {
      type: 'text',
      evaluate: (input) => {
        const found = value.evaluate(input);
        if (found === null) return '';
        if (value.type === 'number') return plainNumber(Number(found));
        return value.type === 'datetime' ? `${String(found).slice(0, 19).replace('T', ' ')}Z` : String(found);
      }
    };
  }
};

function plainNumber(value: number): string {
  return value.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 15, maximumSignificantDigits: 15 });
}

/** A value of a picklist compared with a literal; texts are compared as written. */
function picklistTest(name: string, from: FormulaType, test: (value: string, wanted: string) => boolean): FormulaFunction {
  return {
    counts: [2, 2],
    compile: (args) => {
      const field = argument(name, args, 0, from);
      const wanted = textOf(argument(name, args, 1, 'text'));
      return { type: 'boolean', evaluate: (input) => test(String(field.evaluate(input) ?? ''), wanted(input)) };
    }
  };
}

/** Java's regular expressions differ from JavaScript's in inline flags and possessive quantifiers; both are refused. */
function pattern(text: string): RegExp {
  try {
    return new RegExp(`^(?:${text})$`, 'su');
  } catch {
    throw new FormulaError(`The regular expression ${text} is not supported`);
  }
}

function htmlText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

const idSuffix = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345';
function longId(id: string): string {
  if (id.length !== 15) return id;
  const bits = [0, 5, 10].map((start) =>
    [...id.slice(start, start + 5)].reduce((sum, character, index) => sum + (/[A-Z]/.test(character) ? 2 ** index : 0), 0)
  );
  return id + bits.map((bit) => idSuffix[bit]).join('');
}

export const textFunctions: FunctionTable = {
  TEXT,
  ...strict('VALUE', ['text'], 'number', (text) =>
    /^\s*[-+]?[\d,]*\.?\d+\s*$/.test(text) ? exact(Number(text.replaceAll(',', ''))) : null
  ),
  ISNUMBER: {
    counts: [1, 1],
    compile: (args) => {
      const read = textOf(argument('ISNUMBER', args, 0, 'text'));
      return { type: 'boolean', evaluate: (input) => /^\s*[-+]?\d*\.?\d+\s*$/.test(read(input)) };
    }
  },
  ...mixed('BEGINS', 'tt', 'boolean', ([text = '', start = '']) => text.startsWith(start)),
  ...mixed('CONTAINS', 'tt', 'boolean', ([text = '', part = '']) => text.includes(part)),
  ...mixed('BR', '', 'text', () => '<br>'),
  ...mixed('CASESAFEID', 't', 'text', ([id = '']) => longId(id)),
  ...mixed('FIND', 'tt|n', 'number', ([part = '', text = ''], [start = 1]) =>
    part === '' || start < 1 ? 0 : text.indexOf(part, start - 1) + 1
  ),
  ...mixed('HTMLENCODE', 't', 'text', ([text = '']) => htmlText(text)),
  ...mixed(
    'HYPERLINK',
    'tt|t',
    'text',
    ([url = '', label = '', target = '_blank']) => `<a href="${htmlText(url)}" target="${htmlText(target)}">${htmlText(label)}</a>`
  ),
  ...mixed(
    'IMAGE',
    'tt|nn',
    'text',
    ([url = '', label = ''], [height, width]) =>
      `<img src="${htmlText(url)}" alt="${htmlText(label)}"${height ? ` height="${height}"` : ''}${width ? ` width="${width}"` : ''}>`
  ),
  ...mixed('LEFT', 'tn', 'text', ([text = ''], [count = 0]) => text.slice(0, Math.max(count, 0))),
  ...mixed('RIGHT', 'tn', 'text', ([text = ''], [count = 0]) => (count > 0 ? text.slice(-count) : '')),
  ...mixed('MID', 'tnn', 'text', ([text = ''], [start = 1, count = 0]) =>
    text.substring(Math.max(start, 1) - 1, Math.max(start, 1) - 1 + Math.max(count, 0))
  ),
  ...mixed('LEN', 't', 'number', ([text = '']) => text.length),
  ...mixed('LOWER', 't|t', 'text', ([text = '', locale]) => text.toLocaleLowerCase(locale?.replace('_', '-'))),
  ...mixed('UPPER', 't|t', 'text', ([text = '', locale]) => text.toLocaleUpperCase(locale?.replace('_', '-'))),
  ...mixed('INITCAP', 't', 'text', ([text = '']) =>
    text.toLowerCase().replace(/(^|[^\p{L}\p{N}])(\p{L})/gu, (_all, before: string, letter: string) => before + letter.toUpperCase())
  ),
  ...mixed('LPAD', 'tn|t', 'text', ([text = '', filling = ' '], [length = 0]) => pad(text, length, filling, true)),
  ...mixed('RPAD', 'tn|t', 'text', ([text = '', filling = ' '], [length = 0]) => pad(text, length, filling, false)),
  ...mixed('REVERSE', 't', 'text', ([text = '']) => [...text].reverse().join('')),
  ...mixed('SUBSTITUTE', 'ttt', 'text', ([text = '', from = '', to = '']) => (from === '' ? text : text.replaceAll(from, () => to))),
  ...mixed('TRIM', 't', 'text', ([text = '']) => text.trim()),
  ...mixed('REGEX', 'tt', 'boolean', ([text = '', expression = '']) => pattern(expression).test(text)),
  ISPICKVAL: picklistTest('ISPICKVAL', 'picklist', (value, wanted) => value === wanted),
  INCLUDES: picklistTest('INCLUDES', 'multipicklist', (value, wanted) => !isBlank(value) && value.split(';').includes(wanted))
};
