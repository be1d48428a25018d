import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { logged } from './run-apex.ts';

describe('loops', () => {
  it('for with several variables, break and continue', () => {
    assert.equal(
      logged('for (Integer i = 0, j = 10; i < j; i++, j--) { if (i == 1) continue; if (i == 4) break; log.add(i * 100 + j); }'),
      '(10, 208, 307)'
    );
  });
  it('while and do while', () => {
    assert.equal(logged('Integer n = 3; while (n > 0) { log.add(n--); } do { log.add(n); } while (n > 0);'), '(3, 2, 1, 0)');
  });
  it('over a list sees what is added behind', () => {
    assert.equal(
      logged('List<Integer> l = new List<Integer>{ 1, 2 }; for (Integer i : l) { if (l.size() < 4) l.add(9); log.add(i); }'),
      '(1, 2, 9, 9)'
    );
  });
  it('over a set and over the keys of a map', () => {
    assert.equal(
      logged("for (String s : new Set<String>{ 'b', 'a', 'b' }) log.add(s); for (Id k : new Map<Id, Integer>().keySet()) log.add(k);"),
      '(b, a)'
    );
  });
  it('over an Iterable of the project', () => {
    const members = `class Countdown implements Iterable<Integer>, Iterator<Integer> {
      Integer n = 3; public Iterator<Integer> iterator() { return this; } public Boolean hasNext() { return n > 0; } public Integer next() { return n--; } }`;
    assert.equal(logged('for (Integer i : new Countdown()) log.add(i);', members), '(3, 2, 1)');
  });
  it('refuses to walk over null', () => {
    assert.equal(
      logged('List<String> l; try { for (String s : l) log.add(s); } catch (NullPointerException e) { log.add(e.getMessage()); }'),
      '(Attempt to de-reference a null object)'
    );
  });
});

describe('switch', () => {
  const members = `enum Season { SPRING, SUMMER, AUTUMN }
    static String name(Object o) { switch on o { when Integer i { return 'Integer ' + (i + 1); } when String s { return 'String ' + s; } when null { return 'null'; } when else { return 'else'; } } }
    static String kind(Integer i) { switch on i { when 1, 2 { return 'low'; } when -1 { return 'minus'; } when null { return 'null'; } when else { return 'else'; } } }
    static String of(Season s) { switch on s { when SPRING, SUMMER { return 'warm'; } when Season.AUTUMN { return 'windy'; } when else { return 'none'; } } }`;
  it('on numbers', () =>
    assert.equal(
      logged('for (Integer i : new Integer[]{ 1, 2, -1, 7, null }) log.add(kind(i));', members),
      '(low, low, minus, else, null)'
    ));
  it('on enums', () =>
    assert.equal(logged('log.add(of(Season.SUMMER)); log.add(of(Season.AUTUMN)); log.add(of(null));', members), '(warm, windy, none)'));
  it('on types, with a variable', () =>
    assert.equal(
      logged("log.add(name(4)); log.add(name('x')); log.add(name(null)); log.add(name(1.5));", members),
      '(Integer 5, String x, null, else)'
    ));
  it('on texts, and a break inside belongs to the loop', () => {
    assert.equal(
      logged("for (String s : new String[]{ 'a', 'b', 'c' }) { switch on s { when 'b' { break; } when else { log.add(s); } } }"),
      '(a)'
    );
  });
});

describe('exceptions', () => {
  it('are caught by the first clause that fits, and finally runs', () => {
    assert.equal(
      logged(
        "try { Integer[] l = new Integer[0]; log.add(l[3]); } catch (MathException e) { log.add('math'); } catch (ListException e) { log.add(e.getMessage()); } finally { log.add('done'); }"
      ),
      '(List index out of bounds: 3, done)'
    );
  });
  it('of the project have the four constructors, fields and a cause', () => {
    const members = 'public class BrokenException extends Exception { public Integer code = 7; }';
    const body = `try { try { throw new MathException('inner'); } catch (Exception e) { throw new BrokenException('outer', e); } }
      catch (BrokenException e) { log.add(e.getMessage()); log.add(e.getCause().getMessage()); log.add(e.code); log.add(e.getTypeName()); }
      log.add(new BrokenException().getMessage()); log.add(new BrokenException('m').getMessage());`;
    assert.equal(logged(body, members), '(outer, inner, 7, Main.BrokenException, Script-thrown exception, m)');
  });
  it('may have constructors of their own', () => {
    const members =
      "public class CodeException extends Exception { public Integer code; public CodeException(Integer code) { this('Code ' + code); this.code = code; } }";
    assert.equal(
      logged('try { throw new CodeException(4); } catch (CodeException e) { log.add(e.getMessage() + e.code); }', members),
      '(Code 44)'
    );
  });
  it('name the Apex line and method', () => {
    const members = `static void fail() {
      throw new IllegalArgumentException('x');
    }`;
    assert.equal(
      logged('try { fail(); } catch (Exception e) { log.add(e.getLineNumber()); log.add(e.getStackTraceString()); }', members),
      '(2, Class.Main.fail: line 2, column 1\nClass.Main.run: line 4, column 1)'
    );
  });
  it('finally runs on return, and inner returns win', () => {
    const members = "static List<String> seen = new List<String>(); static Integer f() { try { return 1; } finally { seen.add('f'); } }";
    assert.equal(logged('log.add(f()); log.add(seen);', members), '(1, (f))');
  });
  it('turn a missing object into a NullPointerException', () => {
    const members = 'class Node { Node next; Integer n; Integer get() { return n; } }';
    const body = `Node a = new Node(); try { log.add(a.next.n); } catch (NullPointerException e) { log.add('field'); } try { a.next.get(); } catch (NullPointerException e) { log.add('method'); }
      try { a.next.n = 1; } catch (NullPointerException e) { log.add('write'); } try { throw (Exception) null; } catch (NullPointerException e) { log.add('throw'); } Boolean b; try { if (b) { log.add('?'); } } catch (NullPointerException e) { log.add('if'); }`;
    assert.equal(logged(body, members), '(field, method, write, throw, if)');
  });
});
