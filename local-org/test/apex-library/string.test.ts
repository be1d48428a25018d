import { test } from 'node:test';
import { check } from './harness.ts';

test('String: looking into a text', () => {
  check([
    ["'Salesforce'.contains('force')", 'true'],
    ["'Salesforce'.containsIgnoreCase('FORCE')", 'true'],
    ["'hello'.containsAny('hx')", 'true'],
    ["'hello'.containsNone('xyz')", 'true'],
    ["'abba'.containsOnly('ab')", 'true'],
    ["'a b'.containsWhitespace()", 'true'],
    ["'Hello Jane'.countMatches('e')", '2'],
    ["'abc'.compareTo('abd')", '-1'],
    ["'abcde'.compareTo('abc')", '2'],
    ["'Alpha'.equalsIgnoreCase('ALPHA')", 'true'],
    ["'Alpha'.equals('ALPHA')", 'false'],
    ["'abcd'.equals(null)", 'false'],
    ["'Hello'.hashCode()", '69609650'],
    ["'abcde'.indexOf('cd', 1)", '2'],
    ["'xxabcABC'.indexOfIgnoreCase('ABC')", '2'],
    ["'xyzbcaz'.indexOfAny('az')", '2'],
    ["'zzabyycdxx'.indexOfAnyBut('za')", '3'],
    ["'abcde'.indexOfDifference('abxyz')", '2'],
    ["'aaBB'.lastIndexOf('a')", '1'],
    ["'sergeant sam'.lastIndexOf('sergeant', 4)", '0'],
    ["'HELLO'.isAllUpperCase()", 'true'],
    ["'abc1'.isAlpha()", 'false'],
    ["'abc1'.isAlphanumeric()", 'true'],
    ["'1234'.isNumeric()", 'true'],
    ["'1.2'.isNumeric()", 'false'],
    ["''.isNumeric()", 'false'],
    ["''.isWhitespace()", 'true'],
    ["'hello'.getLevenshteinDistance('hallo')", '1'],
    ["'abc'.charAt(1)", '98'],
    ["'ab'.getChars()", '(97, 98)'],
    ["'abc'.contains((String) null)", 'System.NullPointerException: Argument cannot be null.']
  ]);
});

test('String: cutting and joining', () => {
  check([
    ["'hamburger'.substring(4, 8)", 'urge'],
    ["'abc'.substring(4)", 'System.StringException: Starting position out of bounds: 4'],
    ["'abc'.substring(1, 9)", 'System.StringException: Ending position out of bounds: 9'],
    ["'abcdefg'.left(3) + 'abcdefg'.right(2) + 'abcdefg'.mid(2, 2)", 'abcfgcd'],
    ["'abc'.left(-1)", ''],
    ["'Salesforce.com.org'.substringAfter('.')", 'com.org'],
    ["'Salesforce.com.org'.substringAfterLast('.')", 'org'],
    ["'Salesforce.com.org'.substringBefore('.')", 'Salesforce'],
    ["'Salesforce.com.org'.substringBeforeLast('.')", 'Salesforce.com'],
    ["'tag<b>yes</b>'.substringBetween('<b>', '</b>')", 'yes'],
    ["'abc'.substringBetween('x')", 'null'],
    ["'Hello Maximillian'.abbreviate(8)", 'Hello...'],
    ["'Hello Maximillian'.abbreviate(3)", 'System.StringException: Minimum abbreviation width is 4'],
    ["'ab'.leftPad(5)", '   ab'],
    ["'ab'.rightPad(5, '-') + 'ab'.leftPad(5, '*')", 'ab---***ab'],
    ["'hi'.center(6, '*')", '**hi**'],
    ["'ab'.repeat(3) + 'x'.repeat('-', 2)", 'abababx-x'],
    ["'hello world'.capitalize() + 'Hello'.uncapitalize()", 'Hello worldhello'],
    ["'  a   b '.normalizeSpace()", 'a b'],
    ["' a b '.deleteWhitespace()", 'ab'],
    ["'Force.com'.removeStart('Force') + 'a.cls'.removeEndIgnoreCase('.CLS')", '.coma'],
    ["'Hello'.reverse() + 'Hello'.swapCase()", 'olleHhELLO'],
    ["String.join(new List<Integer>{1, 2, 3}, '-')", '1-2-3'],
    ["String.join(new Set<String>{'b', 'a'}, ',')", 'b,a'],
    ['String.fromCharArray(new List<Integer>{65, 66})', 'AB'],
    ["'aXbX'.split('X')", '(a, b)'],
    ["'a.b.c'.split('\\\\.', 2)", '(a, b.c)'],
    ["'boo:and:foo'.split('o')", '(b, , :and:f)'],
    ["'boo:and:foo'.split('o', -1)", '(b, , :and:f, , )'],
    ["'abc'.split('')", '(a, b, c)'],
    ["'Lightning.platform'.splitByCharacterType()", '(L, ightning, ., platform)'],
    ["'fooBarHTML5Baz'.splitByCharacterTypeCamelCase()", '(foo, Bar, HTML, 5, Baz)']
  ]);
});

test('String: replacing with Java regular expressions', () => {
  check([
    ["'2026-05-09'.replaceAll('(\\\\d+)-(\\\\d+)-(\\\\d+)', '$3.$2.$1')", '09.05.2026'],
    ["'aaa'.replaceFirst('a', 'b')", 'baa'],
    ["'a.b.c'.replace('.', '')", 'abc'],
    ["'cost'.replaceAll('cost', '\\\\$5')", '$5'],
    ["'Ünïcode 9'.replaceAll('[^\\\\p{L}]+', '_')", 'Ünïcode_'],
    ["'abc'.replaceAll('(', 'x')", 'System.StringException: Invalid regex: Unclosed group near index 0\n(']
  ]);
});

test('String: escaping', () => {
  check([
    ['\'a<b> & "c" é\'.escapeHtml4()', 'a&lt;b&gt; &amp; &quot;c&quot; &eacute;'],
    ["'&lt;&eacute;&#65;'.unescapeHtml4()", '<éA'],
    ["String.escapeSingleQuotes('O\\'Neil')", "O\\'Neil"],
    ['\'a,"b"\'.escapeCsv()', '"a,""b"""'],
    ["'<b>Hello</b>&amp;<br>x'.stripHtmlTags()", 'Hello&\nx'],
    ["'é'.escapeUnicode() + '\\'x'.escapeXml()", '\\u00E9&apos;x'],
    ['\'He said "yes"/no\'.escapeEcmaScript()', 'He said \\"yes\\"\\/no']
  ]);
});

test('String: statics and valueOf', () => {
  check([
    ["String.isBlank('  ')", 'true'],
    ["String.isBlank(null) && String.isEmpty('') && String.isNotEmpty(' ') && !String.isNotBlank(' ')", 'true'],
    ["String.format('Hello {0}, it\\'s {1}', new List<Object>{'Ann', 5})", 'Hello Ann, its {1}'],
    ["String.format('{0} isn\\'\\'t {1}', new List<String>{'a', 'b'})", "a isn't b"],
    ['String.valueOf(1.50)', '1.50'],
    ['String.valueOf(Date.newInstance(2026, 5, 9))', '2026-05-09'],
    ['String.valueOf(Datetime.newInstanceGmt(2026, 5, 9, 1, 2, 3))', '2026-05-09 01:02:03'],
    ['String.valueOf(5L) + String.valueOf(true) + String.valueOf((Object) null)', '5truenull'],
    ["String.getCommonPrefix(new List<String>{'SFApex', 'SFLwc'})", 'SF']
  ]);
});
