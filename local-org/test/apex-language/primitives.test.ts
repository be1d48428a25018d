import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { evaluate, logged } from './run-apex.ts';

/** Expression to what Apex prints for it. */
function each(table: Record<string, string>): void {
  for (const [expression, expected] of Object.entries(table)) {
    it(`${expression} is ${expected}`, () => assert.equal(evaluate(expression), expected));
  }
}

function failsWith(expression: string, message: string, before = ''): void {
  it(`${expression} fails: ${message}`, () => {
    const body = `try { ${before} log.add(${expression}); } catch (Exception e) { log.add(e.getTypeName() + ' ' + e.getMessage()); }`;
    assert.equal(logged(body), `(${message})`);
  });
}

describe('Integer and Long', () => {
  each({
    '7 / 2': '3',
    '-7 / 2': '-3',
    '2147483647 + 1': '-2147483648',
    '100000 * 100000': '1410065408',
    '2147483647L + 1': '2147483648',
    '9223372036854775807L + 1': '-9223372036854775808',
    '(Integer) 4294967297L': '1',
    '5 & 3': '1',
    '5 | 3': '7',
    '5 ^ 3': '6',
    '-16 >> 2': '-4',
    '-1 >>> 28': '15',
    '1 << 31': '-2147483648',
    '1L << 40': '1099511627776',
    '-2147483648': '-2147483648'
  });
  failsWith('1 / zero', 'System.MathException Divide by 0', 'Integer zero = 0;');
  failsWith('nothing + 1', 'System.NullPointerException Attempt to de-reference a null object', 'Integer nothing;');
});

describe('Decimal and Double', () => {
  each({
    '1.50 + 1': '2.50',
    '1.50 * 2.0': '3.000',
    '1.0 / 3': '0.333333333333333333333333333333333',
    '1.0 / 4.0': '0.25',
    '10 / 4.0': '2.5',
    '1.0 == 1.00': 'true',
    '2.5d * 2': '5.0',
    '3.7 > 3': 'true',
    '(Integer) 3.7': '3',
    '(Integer) -3.7': '-3',
    '7 / 2.0d': '3.5',
    '0.1 + 0.2': '0.3'
  });
  failsWith('1.0 / zero', 'System.MathException Divide by 0', 'Decimal zero = 0;');
});

describe('String', () => {
  each({
    "'Abc' == 'aBC'": 'true',
    "'Abc' != 'aBC'": 'false',
    "'Abc' === 'aBC'": 'false',
    "'a' + null": 'anull',
    "'n' + 1 + 2": 'n12',
    "1 + 2 + 'n'": '3n',
    "'it\\'s\\ttab\\u0041'": "it's\ttabA"
  });
  it('compares Ids of 15 and 18 characters as equal', () => {
    assert.equal(logged("Id one = '001000000000001'; log.add(one); log.add(one == '001000000000001');"), '(001000000000001AAA, true)');
  });
  it('refuses text that is no Id', () => {
    assert.equal(logged("try { Id bad = 'nonsense'; } catch (StringException e) { log.add(e.getMessage()); }"), '(Invalid id: nonsense)');
  });
});

describe('null', () => {
  each({
    'null == null': 'true',
    "(String) null ?? 'other'": 'other',
    'true ? null : 1': 'null'
  });
  it('makes every comparison false', () => {
    assert.equal(logged('Integer n; log.add(n < 1); log.add(n > 1); log.add(n == null); log.add(n != 1);'), '(false, false, true, true)');
  });
  it('stops a chain with ?. and evaluates nothing behind it', () => {
    const members = 'static Integer calls = 0; static Integer count() { return ++calls; } static String text(Integer n) { return null; }';
    assert.equal(logged('log.add(text(1)?.substring(count()).length()); log.add(calls);', members), '(null, 0)');
  });
});

describe('operators', () => {
  it('evaluates the target of a compound assignment once', () => {
    const members = 'static Integer calls = 0; static Integer at() { return calls++; }';
    assert.equal(
      logged('Integer[] l = new Integer[]{ 5, 6 }; l[at()] += 10; l[at()]++; log.add(l); log.add(calls);', members),
      '((15, 7), 2)'
    );
  });
  it('gives the value before or after', () => {
    assert.equal(
      logged(
        'Integer i = 5; log.add(i++); log.add(i); log.add(--i); log.add(-i); Long l = 1; l++; log.add(l); Decimal d = 1.5; d--; log.add(d);'
      ),
      '(5, 6, 5, -5, 2, 0.5)'
    );
  });
  it('assigns from right to left and evaluates && and || only as far as needed', () => {
    const members = 'static List<String> seen = new List<String>(); static Boolean say(String s, Boolean b) { seen.add(s); return b; }';
    assert.equal(
      logged(
        "Integer a; Integer b; a = b = 4; log.add(a + b); Boolean x = say('a', false) && say('b', true); x = say('c', true) || say('d', true); log.add(seen);",
        members
      ),
      '(8, (a, c))'
    );
  });
  it('has & | ^ for Booleans without short circuit', () => {
    assert.equal(
      logged(
        'log.add(true & false); log.add(true | false); log.add(true ^ true); Boolean b = true; b &= false; log.add(b); b |= true; log.add(b);'
      ),
      '(false, true, false, false, true)'
    );
  });
});
