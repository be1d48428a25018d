import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { TransactionLimits, limitsFor } from '../../src/apex/runtime/limits.ts';
import { compileSnippets, inTransaction, logged, run } from './run-apex.ts';

describe('classes', () => {
  const shapes = {
    Shape:
      "public abstract class Shape { protected String label = 'shape'; public Shape() { label += '!'; } public abstract Decimal area(); public virtual String describe() { return label + area(); } }",
    Circle:
      'public virtual class Circle extends Shape { Decimal r; public Circle(Decimal r) { super(); this.r = r; } public Circle() { this(1); } public override Decimal area() { return 3 * r * r; } }',
    Ring: "public class Ring extends Circle { public Ring() { super(2); } public override String describe() { return 'ring ' + super.describe(); } }"
  };
  it('chain constructors, override methods, call what they override', () => {
    assert.equal(
      logged('Shape[] all = new Shape[]{ new Circle(), new Ring() }; for (Shape s : all) log.add(s.describe());', '', shapes),
      '(shape!3, ring shape!12)'
    );
  });
  it('run initialisers in the order of the source, before the constructor', () => {
    const members = "class A { String s = 'a'; { s += 'b'; } String t = s + 'c'; public A() { t += 'd'; } }";
    assert.equal(logged('A a = new A(); log.add(a.s); log.add(a.t);', members), '(ab, abcd)');
  });
  it('choose overloads by the nearest types', () => {
    const members = `static String f(Object o) { return 'Object'; } static String f(Integer i) { return 'Integer'; } static String f(Decimal d) { return 'Decimal'; } static String f(String s) { return 'String'; }
      static String g(Long l) { return 'Long'; } static String g(Double d) { return 'Double'; }`;
    assert.equal(
      logged(
        "log.add(f(1)); log.add(f(1.5)); log.add(f('s')); log.add(f(true)); log.add(f(1L)); log.add(g(1)); log.add(g(1.5d));",
        members
      ),
      '(Integer, Decimal, String, Object, Decimal, Long, Double)'
    );
  });
  it('have properties with accessors, automatic and static ones', () => {
    const members = `class P { public Integer n { get { return n == null ? 0 : n; } set { n = value * 2; } } public String auto { get; private set; } public P() { auto = 'x'; } public Integer twice { get { return n * 2; } } }
      static Integer total { get { if (total == null) { total = 10; } return total; } set; }`;
    assert.equal(
      logged(
        'P p = new P(); log.add(p.n); p.n = 4; p.n += 1; log.add(p.n); log.add(p.twice); log.add(p.auto); total++; log.add(total);',
        members
      ),
      '(0, 18, 36, x, 11)'
    );
  });
  it('keep private fields of a class and its superclass apart', () => {
    const members =
      "virtual class A { private String x = 'a'; public String ax() { return x; } } class B extends A { private String x = 'b'; public String bx() { return x; } }";
    assert.equal(logged('B b = new B(); log.add(b.ax() + b.bx());', members), '(ab)');
  });
  it('implement interfaces, which extend others', () => {
    const members =
      "interface Named { String name(); } interface Titled extends Named { String title(); } class Person implements Titled { public String name() { return 'Ann'; } public String title() { return 'Dr ' + name(); } }";
    assert.equal(
      logged(
        'Titled t = new Person(); Named n = t; log.add(t.title()); log.add(n.name()); log.add(n instanceof Titled); log.add(((Person) n).title());',
        members
      ),
      '(Dr Ann, Ann, true, Dr Ann)'
    );
  });
  it('know identifiers in any case', () => {
    assert.equal(
      logged(
        "LIST<string> Names = NEW list<STRING>{ 'a' }; log.ADD(NAMES[0]); Log.add(MAIN.TWICE(2));",
        'static integer Twice(integer N) { RETURN n * 2; }'
      ),
      '(a, 4)'
    );
  });
  it('let a variable be called like its type, which it hides from then on', () => {
    const members = 'enum Season { WINTER, SPRING }';
    assert.equal(
      logged(
        'log.add(Season.values().size()); Season season = Season.WINTER; log.add(season == Main.Season.SPRING); log.add(season.name());',
        members
      ),
      '(2, false, WINTER)'
    );
  });
  it('have equals and hashCode of their own in sets and maps', () => {
    const members =
      'class Point { Integer x; public Point(Integer x) { this.x = x; } public Boolean equals(Object o) { return o instanceof Point && ((Point) o).x == x; } public Integer hashCode() { return x; } }';
    const body =
      "Set<Point> s = new Set<Point>{ new Point(1), new Point(1), new Point(2) }; log.add(s.size()); log.add(s.contains(new Point(2))); Map<Point, String> m = new Map<Point, String>{ new Point(1) => 'a' }; m.put(new Point(1), 'b'); log.add(m.get(new Point(1))); log.add(new Point(3) == new Point(3));";
    assert.equal(logged(body, members), '(2, true, b, true)');
  });
  it('print as their fields, or as their toString says', () => {
    assert.equal(
      logged(
        "log.add(new A()); log.add('' + new B());",
        "class A { Integer n = 1; String s; } class B { public override String toString() { return 'I am B'; } }"
      ),
      '(A:[n=1, s=null], I am B)'
    );
  });
  it('cast at run time', () => {
    assert.equal(
      logged(
        "Object o = 'text'; try { Integer i = (Integer) o; } catch (TypeException e) { log.add(e.getMessage()); } log.add((String) o); Object n = 4; log.add(((Integer) n) + 1);"
      ),
      '(Invalid conversion from runtime type String to Integer, text, 5)'
    );
  });
});

describe('statics', () => {
  it('are initialised on first use, in order, and see themselves half done', () => {
    const other = {
      Config:
        "public class Config { public static String a = 'a' + b; public static String b = 'b'; static { a += '!'; } public static String c() { return a + b; } }"
    };
    assert.equal(logged('log.add(Config.c());', '', other), '(anull!b)');
  });
  it('may need each other across classes', () => {
    const others = {
      A: 'public class A { public static Integer n = B.n + 1; }',
      B: 'public class B { public static Integer n = 41; }'
    };
    assert.equal(logged('log.add(A.n);', '', others), '(42)');
  });
  it('are constants where final', () => {
    assert.equal(
      run({
        Main: "public class Main { static final Integer MAX = 5; static final String NAME = 'n'; public static Object run() { return NAME + MAX * 2; } }"
      }),
      'n10'
    );
  });
});

describe('collections', () => {
  it('hold Doubles as Doubles', () => {
    assert.equal(
      logged(
        'List<Double> l = new List<Double>{ 1, 2.5 }; Double sum = 0; for (Double d : l) sum += d; l[0] = sum; log.add(l); Object o = l[1]; log.add(o instanceof Double); log.add(o instanceof Decimal);'
      ),
      '((3.5, 2.5), true, false)'
    );
  });
  it('nest, compare by content and print', () => {
    assert.equal(
      logged(
        "Map<String, List<Integer>> m = new Map<String, List<Integer>>{ 'a' => new List<Integer>{ 1 } }; m.get('a').add(2); log.add(m); log.add(m.get('b') == null); log.add(new List<Integer>{ 1, 2 } == m.get('a'));"
      ),
      '({a=(1, 2)}, true, true)'
    );
  });
  it('know their element types', () => {
    assert.equal(
      logged(
        'Object o = new List<String>(); log.add(o instanceof List<String>); log.add(o instanceof List<Integer>); log.add(o instanceof Set<String>);'
      ),
      '(true, false, false)'
    );
  });
});

describe('the rest of the language', () => {
  it('abstract and virtual properties are overridden', () => {
    const members =
      'abstract class A { public abstract Integer n { get; set; } } class B extends A { public override Integer n { get { return n + 1; } set; } }';
    assert.equal(logged('A a = new B(); a.n = 3; log.add(a.n);', members), '(4)');
  });
  it('inner classes reach the statics of the class around them', () => {
    const members =
      'static Integer twice(Integer i) { return i * 2; } static Integer base = 4; class In { Integer go() { return twice(base) + Main.twice(1); } }';
    assert.equal(logged('log.add(new In().go());', members), '(10)');
  });
  it('lists of lists, and arrays', () => {
    assert.equal(
      logged(
        'List<List<Integer>> g = new List<List<Integer>>{ new Integer[]{ 1, 2 } }; g[0][1] = 7; g[0][0]++; Integer[] three = new Integer[3]; log.add(g); log.add(three);'
      ),
      '(((2, 7)), (null, null, null))'
    );
  });
  it('types as values', () => {
    const body =
      "Type t = Main.In.class; log.add(t.newInstance() instanceof In); log.add(Type.forName('Main.In') == t); log.add(List<String>.class.getName());";
    assert.equal(logged(body, 'public class In { }'), '(true, true, List<String>)');
  });
  it('compound assignment keeps the type of its target', () => {
    assert.equal(
      logged(
        "Integer i = 7; i *= 2; i /= 3; i <<= 2; i -= 1; i ^= 5; log.add(i); String s = 'a'; s += 1; log.add(s); Long l = 1; l += i; log.add(l); Decimal d = 1; d /= 8; log.add(d);"
      ),
      '(10, a1, 11, 0.125)'
    );
  });
  it('dates add days, and compare', () => {
    assert.equal(
      logged(
        'Date d = Date.newInstance(2026, 2, 28) + 1; log.add(d > Date.newInstance(2026, 2, 28)); log.add(d == Date.newInstance(2026, 3, 1)); Datetime t = d; log.add(t > d);'
      ),
      '(true, true, false)'
    );
  });
  it('endless recursion and endless loops end the transaction', () => {
    const Main =
      'public class Main { public static Object run() { try { while (true) { Integer i = 0; } } catch (Exception e) { return null; } } }';
    const limits = new TransactionLimits({ ...limitsFor('synchronous'), cpuTime: 50 });
    const program = compileSnippets({ Main });
    assert.throws(() => inTransaction(program, () => program.callStatic('Main', 'run', []), limits), /Apex CPU time limit exceeded/);
    assert.throws(
      () => logged('try { f(1); } catch (Exception e) { log.add(e.getMessage()); }', 'static Integer f(Integer n) { return f(n + 1); }'),
      /Maximum stack depth reached: 1001/
    );
  });
  it('failed assertions end it as well, without finally', () => {
    const Main =
      "public class Main { public static List<String> seen = new List<String>(); public static Object run() { try { System.assert(false, 'no'); } catch (Exception e) { return 'caught'; } finally { return 'finally'; } } }";
    assert.throws(() => run({ Main }), /Assertion Failed: no/);
  });
  it('counts how often each statement runs, by Apex line', () => {
    const program = compileSnippets(
      {
        Main: 'public class Main {\n public static Object run() {\n  Integer i = 1;\n  while (i < 3) {\n   i++;\n  }\n  if (i > 5) {\n   i = 0;\n  }\n  return i;\n }\n}'
      },
      { coverage: true }
    );
    inTransaction(program, () => program.callStatic('Main', 'run', []));
    assert.deepEqual(
      [...(program.coverage()[0]?.lines ?? [])],
      [
        [3, 1],
        [4, 1],
        [5, 2],
        [7, 1],
        [8, 0],
        [10, 1]
      ]
    );
  });
  it('describes its classes for others', () => {
    const program = compileSnippets({
      Main: 'public with sharing class Main { @AuraEnabled(cacheable=true) public static List<In> go(Id a, Map<String, Integer[]> b) { return null; } public class In { @AuraEnabled public Decimal price { get; set; } } }'
    });
    const [main, inner] = program.classes;
    assert.equal(main?.sharing, 'with');
    assert.deepEqual(main?.methods[0]?.parameters, [
      { name: 'a', type: 'Id' },
      { name: 'b', type: 'Map<String, List<Integer>>' }
    ]);
    assert.equal(main?.methods[0]?.returns, 'List<Main.In>');
    assert.deepEqual(main?.methods[0]?.annotations, [{ name: 'AuraEnabled', parameters: { cacheable: 'true' } }]);
    assert.deepEqual(
      [inner?.name, inner?.properties[0]?.type, inner?.properties[0]?.annotations[0]?.name],
      ['Main.In', 'Decimal', 'AuraEnabled']
    );
  });
});
