import { test } from 'node:test';
import { ApexOrg, check } from './harness.ts';

const POINT = `public class Point implements Comparable {
  public Integer x;
  public Point(Integer x) { this.x = x; }
  public Integer compareTo(Object other) { return x - ((Point) other).x; }
  public override String toString() { return 'P' + x; }
  public class Backwards implements Comparator<Point> {
    public Integer compare(Point a, Point b) { return b.x - a.x; }
  }
  public class Countdown implements Iterator<Integer>, Iterable<Integer> {
    Integer left = 3;
    public Boolean hasNext() { return left > 0; }
    public Integer next() { return left--; }
    public Iterator<Integer> iterator() { return this; }
  }
}`;
const withPoint = (cases: string): ApexOrg => new ApexOrg({ Point: POINT, Cases: cases });

test('List', () => {
  check(
    [
      ['List<Integer> l = new List<Integer>{1, 2}; l.add(3); l.add(0, 9); return l;', '(9, 1, 2, 3)'],
      ['new List<Integer>{1, 2}.get(2)', 'System.ListException: List index out of bounds: 2'],
      ['List<Integer> l = new List<Integer>{1}; l.remove(4); return l;', 'System.ListException: List index out of bounds: 4'],
      ["List<Integer> l = new List<Integer>{5, 6, 7}; Integer r = l.remove(1); return r + ' ' + l.size();", '6 2'],
      ["List<String> l = new List<String>{'b', null, 'A', 'a'}; l.sort(); return l;", '(null, A, a, b)'],
      ['List<Point> l = new List<Point>{new Point(3), new Point(1)}; l.sort(); return l;', '(P1, P3)'],
      ['List<Point> l = new List<Point>{new Point(1), new Point(3)}; l.sort(new Point.Backwards()); return l;', '(P3, P1)'],
      ['new List<Integer>{1, 2}.contains(2)', 'true'],
      ["new List<String>{'a', 'b'}.indexOf('b')", '1'],
      ['new List<Integer>{1, 2}.equals(new List<Integer>{1, 2})', 'true'],
      ['new List<Integer>{1, 2}.hashCode() == new List<Integer>{1, 2}.hashCode()', 'true'],
      ['List<Integer> a = new List<Integer>{1}; List<Integer> b = a.clone(); b.add(2); return a.size();', '1'],
      ['List<Integer> a = new List<Integer>(new Set<Integer>{4, 5}); a.addAll(new List<Integer>{6}); return a;', '(4, 5, 6)'],
      ['List<Integer> a = new List<Integer>{1}; a.clear(); return a.isEmpty();', 'true'],
      ["Iterator<Integer> i = new List<Integer>{7, 8}.iterator(); i.next(); return i.next() + ' ' + i.hasNext();", '8 false'],
      ['Iterable<Integer> i = new List<Integer>{7, 8}; Iterator<Integer> each = i.iterator(); each.next(); return each.next();', '8'],
      ["Iterable<String> i = new Set<String>{'a'}; return i.iterator().next();", 'a'],
      ['Iterable<Integer> i = new Point.Countdown(); return i.iterator().next();', '3'],
      ["String s = ''; for (Integer i : new Point.Countdown()) { s += i; } return s;", '321'],
      ['List<Decimal> l = new List<Decimal>{2.5, 1}; l.sort(); return l;', '(1, 2.5)']
    ],
    withPoint
  );
});

test('Set and Map', () => {
  check([
    ["Set<String> s = new Set<String>{'a', 'A', 'a'}; return s.size();", '2'],
    ['Set<Integer> s = new Set<Integer>{1, 2, 3}; s.retainAll(new Set<Integer>{2, 3}); s.remove(3); return s;', '{2}'],
    [
      "Set<Integer> s = new Set<Integer>{1}; return s.add(1) + ' ' + s.add(2) + ' ' + s.containsAll(new List<Integer>{1, 2});",
      'false true true'
    ],
    [
      "Set<Integer> s = new Set<Integer>{1}; return s.addAll(new List<Integer>{1}) + ' ' + s.removeAll(new List<Integer>{1});",
      'false true'
    ],
    ["Map<String, Integer> m = new Map<String, Integer>{'a' => 1}; m.put('b', 2); return m;", '{a=1, b=2}'],
    [
      "Map<String, Integer> m = new Map<String, Integer>{'a' => 1}; return m.get('x') + ' ' + m.containsKey('a') + ' ' + m.put('a', 5);",
      'null true 1'
    ],
    [
      "Map<String, Integer> m = new Map<String, Integer>{'a' => 1, 'b' => 2}; m.remove('a'); return m.keySet() + '' + m.values();",
      '{b}(2)'
    ],
    [
      "Map<Id, Account> m = new Map<Id, Account>(new List<Account>{new Account(Name = 'x')}); return m;",
      'System.ListException: Row with null Id at index: 0'
    ],
    [
      "Account a = new Account(Id = '001000000000001AAA', Name = 'x'); Map<Id, SObject> m = new Map<Id, SObject>(new List<Account>{a, a}); return m;",
      'System.ListException: Row with duplicate Id at index: 1'
    ],
    ["Map<Integer, List<String>> m = new Map<Integer, List<String>>{1 => new List<String>{'x'}}; return m.clone().equals(m);", 'true'],
    ['Map<Date, Integer> m = new Map<Date, Integer>{Date.newInstance(2026, 5, 9) => 1}; return m.get(Date.newInstance(2026, 5, 9));', '1']
  ]);
});

test('Pattern and Matcher', () => {
  check([
    ["Pattern.matches('a*b', 'aaab')", 'true'],
    [
      "Matcher m = Pattern.compile('(\\\\w)(\\\\d)').matcher('a1 b2'); String s = ''; while (m.find()) { s += m.group() + m.group(2) + m.start() + m.end() + ' '; } return s;",
      'a1102 b2235 '
    ],
    ["Matcher m = Pattern.compile('a(b)?').matcher('a'); m.matches(); return m.group(1) + ' ' + m.groupCount();", 'null 1'],
    ["Pattern.compile('x').matcher('y').group()", 'System.StringException: No match found'],
    ["Pattern.compile('[').matcher('y')", 'System.StringException: Invalid regex: Unclosed character class near index 0\n['],
    ["Pattern.compile(Pattern.quote('a.b')).matcher('a.b').matches()", 'true'],
    ["Matcher m = Pattern.compile('b').matcher('abab'); m.region(2, 4); m.find(); return m.start();", '3'],
    ["Pattern.compile(',').split('a,b')", '(a, b)'],
    ["Pattern.compile('a').matcher('banana').replaceAll('o')", 'bonono'],
    ["Pattern.compile('foo').matcher('foobar').lookingAt()", 'true']
  ]);
});
