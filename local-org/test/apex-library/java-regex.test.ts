import assert from 'node:assert/strict';
import { test } from 'node:test';
import { javaRegex, JavaRegexError } from '../../src/apex/library/java/regex.ts';

const matches = (pattern: string, text: string, flags = {}): boolean => javaRegex(pattern, flags).compile('full').test(text);
const replaced = (pattern: string, text: string, by = '_'): string => text.replace(javaRegex(pattern).compile('find'), by);

test('classes: union, intersection, subtraction, POSIX and Unicode properties', () => {
  assert.equal(replaced('[a-z&&[^aeiou]]', 'apex'), 'a_e_');
  assert.equal(replaced('[a-d[m-p]]', 'admpz'), '____z');
  assert.equal(replaced('\\p{Punct}', 'a.b-c'), 'a_b_c');
  assert.equal(replaced('[^\\p{L}\\s]', 'Zoë 1!'), 'Zoë __');
  assert.equal(replaced('\\P{Alpha}', 'a1é'), 'a__');
  assert.equal(replaced('[]a]', '[]a'), '[__');
  assert.equal(replaced('[\\w.-]+', 'a.b-c d'), '_ _');
  assert.equal(replaced('[&|(){}/]', 'a&b/(c)'), 'a_b__c_');
});

test('whitespace, dot and dollar are as narrow as in Java', () => {
  assert.equal(matches('\\s', '\u00a0'), false);
  assert.equal(matches('.', '\u0085'), false);
  assert.equal(matches('.', '\n', { dotAll: true }), true);
  assert.equal(javaRegex('a$').compile('find').test('a\n'), true);
  assert.equal(javaRegex('a$').compile('find').test('a\nb'), false);
  assert.equal(javaRegex('(?m)^b$').compile('find').test('a\nb'), true);
});

test('inline flags reach to the end of their group and over its alternatives', () => {
  assert.equal(matches('(?i)ab|cd', 'CD'), true);
  assert.equal(matches('a(?i)b', 'aB'), true);
  assert.equal(matches('a(?i)b', 'AB'), false);
  assert.equal(matches('(a(?i)b)c', 'aBC'), false);
  assert.equal(matches('(?i:a)b', 'Ab'), true);
});

test('possessive quantifiers and atomic groups give nothing back, group numbers stay', () => {
  assert.equal(matches('a*+a', 'aaa'), false);
  assert.equal(matches('(?>a|ab)c', 'abc'), false);
  const found = javaRegex('(x)++(y)').compile('find').exec('xxy');
  assert.equal(found?.groups?.g2, 'y');
});

test('quotation, escapes and back references', () => {
  assert.equal(matches('\\Qa.b\\E\\.', 'a.b.'), true);
  assert.equal(matches('(a)(b)\\2\\1', 'abba'), true);
  assert.equal(matches('(?<first>a)\\k<first>', 'aa'), true);
  assert.equal(matches('\\x41\\u0042\\t', 'AB\t'), true);
  assert.equal(javaRegex('\\bÉric\\b').compile('find').test('un Éric!'), true);
});

test('what is wrong or cannot be translated is refused with place and pattern', () => {
  for (const pattern of ['(', ')', '[a', '*a', 'a{', '\\y', '(?x)a b', '\\p{Nonsense}', '(?<a>x)(?<a>y)', '\\k<no>']) {
    assert.throws(() => javaRegex(pattern), JavaRegexError, pattern);
  }
  assert.throws(() => javaRegex('[z-a]'), /Illegal character range near index 3\n\[z-a\]/);
});
