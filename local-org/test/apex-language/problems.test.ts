import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { problemsOf } from './run-apex.ts';

/** What is wrong with some statements, to the problem on their line. */
const statements: Record<string, string> = {
  'Strin s;': 'Invalid type: Strin',
  "Integer i = 'x';": 'Illegal assignment from String to Integer',
  'Integer i = 1.5;': 'Illegal assignment from Decimal to Integer',
  'missing = 1;': 'Variable does not exist: missing',
  "String s = ''; s.lenght();": 'Method is not supported: String.lenght()',
  'Nowhere.go();': 'Variable does not exist: Nowhere',
  'helper(1, 2);': 'Method does not exist or incorrect signature: helper(Integer, Integer) from the type Main',
  'Integer i; Integer I;': 'Duplicate variable: I',
  'if (1) { }': 'Condition expression must be of type Boolean: Integer',
  'return 1;': 'Return value in a void method',
  'return; helper(1);': 'Unreachable statement',
  '1 + 1;': 'Expression cannot be a statement.',
  'throw 1;': 'Throw expression must be of type exception: Integer',
  'Object o = new Runner();': 'Abstract classes and interfaces cannot be constructed: Main.Runner',
  'Boolean b = 1 == true;': 'Operator == cannot be applied to Integer and Boolean',
  "Integer i = (Integer) 'x';": 'Incompatible types since an instance of String is never an instance of Integer',
  'for (Integer i : 5) { }': 'Loop must iterate over a collection: Integer',
  'final Integer n = 1; n = 2;': 'Final variable cannot be assigned: n',
  'insert 5;': 'DML requires SObject or SObject list type: Integer',
  'try { } catch (Exception e) { } catch (MathException e) { }': 'Unreachable catch: MathException is caught before',
  'try { } catch (Main e) { }': 'Catch of a type that is no exception: Main',
  "List<SObject> l = [FIND 'x' IN ALL FIELDS RETURNING Account];": 'SOSL (FIND …) is not supported; use a SOQL query'
};

describe('the compiler refuses', () => {
  for (const [code, message] of Object.entries(statements)) {
    it(code, () => {
      const source = `public class Main {\n static void helper(Integer n) { }\n interface Runner { }\n public static void run() {\n${code}\n }\n}`;
      assert.deepEqual(problemsOf({ Main: source }), [`Main:5 ${message}`]);
    });
  }
  it('a method that may end without a value', () => {
    assert.deepEqual(problemsOf({ Main: 'public class Main { static Integer f(Boolean b) { if (b) { return 1; } } }' }), [
      'Main:1 Missing return statement required return type: Integer'
    ]);
  });
  it('a method whose last statement is System.runAs, even if that returns: what stands behind it counts as reached', () => {
    const method = (end: string): string => `public class Main { static Integer f() { System.runAs(null) { return 1; } ${end} } }`;
    const flow = (source: string): string[] => problemsOf({ Main: source }).filter((problem) => /Missing return|Unreachable/.test(problem));
    assert.deepEqual(flow(method('')), ['Main:1 Missing return statement required return type: Integer']);
    assert.deepEqual(flow(method('return 2;')), []);
  });
  it('number methods that the reference does not list', () => {
    const source =
      'public class Main {\nvoid f(Integer i, Long l, Double d) {\ni.intValue();\ni.longValue();\ni.doubleValue();\nl.longValue();\nl.doubleValue();\nd.doubleValue();\nl.intValue(); d.intValue(); d.longValue(); d.round(); i.format();\n} }';
    assert.deepEqual(problemsOf({ Main: source }), [
      'Main:3 Method is not supported: Integer.intValue()',
      'Main:4 Method is not supported: Integer.longValue()',
      'Main:5 Method is not supported: Integer.doubleValue()',
      'Main:6 Method is not supported: Long.longValue()',
      'Main:7 Method is not supported: Long.doubleValue()',
      'Main:8 Method is not supported: Double.doubleValue()'
    ]);
  });
  it('a class that leaves a method of its interface out', () => {
    assert.deepEqual(
      problemsOf({
        Main: 'public class Main implements Run { public interface X { } }',
        Run: 'public interface Run { void go(Integer n); }'
      }),
      ['Main:1 Class Main must implement the method: void Run.go(Integer)']
    );
  });
  it('overriding without the words for it', () => {
    const sources = {
      Base: 'public virtual class Base { public void f() { } public virtual void g() { } }',
      Main: 'public class Main extends Base {\n public override void f() { }\n public void g() { } }'
    };
    assert.deepEqual(problemsOf(sources), [
      'Main:2 Non-virtual, non-abstract methods cannot be overridden: Base.f',
      'Main:3 Method must use the override keyword: Main.g'
    ]);
  });
  it('what is private elsewhere, unless a test looks at what is @TestVisible', () => {
    const sources = {
      A: 'public class A { private static Integer n; @TestVisible private static Integer t; }',
      Main: 'public class Main { void f() {\n A.n = 1;\n A.t = 1; } }',
      MainTest: '@IsTest\nprivate class MainTest { static void f() {\n A.t = 1; } }'
    };
    assert.equal(problemsOf(sources).length, 2);
  });
  it('everything at once, each on its line', () => {
    const source = 'public class Main {\n Wrong w;\n void f() {\n Integer i = y;\n Integer k = i + z;\n String s = 1;\n }\n}';
    assert.deepEqual(problemsOf({ Main: source }), [
      'Main:2 Invalid type: Wrong',
      'Main:4 Variable does not exist: y',
      'Main:5 Variable does not exist: z',
      'Main:6 Illegal assignment from Integer to String'
    ]);
  });
  it('doors to Apex that are not opened here, and annotations that do not exist', () => {
    const source =
      "@RestResource(urlMapping='/x/*')\nglobal class Main {\n@HttpGet global static String a() { return ''; }\nwebservice static void b() { }\n@Unheard void c() { }\n@InvocableMethod(label='D') public static void d(List<Id> ids) { }\n}";
    assert.deepEqual(problemsOf({ Main: source }), [
      'Main:2 @RestResource is not supported: local org serves no Apex REST',
      'Main:3 @HttpGet is not supported: local org serves no Apex REST',
      'Main:4 webservice is not supported: local org serves no Apex SOAP',
      'Main:5 Annotation does not exist: Unheard'
    ]);
  });
  it('parts of the platform that are not there', () => {
    const missing = {
      'ConnectApi.FeedItem x;': 'Invalid type: ConnectApi.FeedItem',
      'ConnectApi.ChatterUsers.getUser(null, null);': 'Variable does not exist: ConnectApi',
      "Search.query('FIND x');": 'Variable does not exist: Search',
      'Messaging.InboundEmail x;': 'Invalid type: Messaging.InboundEmail',
      'Approval.lock(new List<Id>());': 'Variable does not exist: Approval'
    };
    for (const [code, message] of Object.entries(missing))
      assert.deepEqual(problemsOf({ Main: `public class Main {\n void f() { ${code} }\n}` }), [`Main:2 ${message}`]);
  });
  it('syntax errors, with their line', () => {
    assert.match(problemsOf({ Main: 'public class Main {\n void f() { Integer = ; }\n}' })[0] ?? '', /^Main:2 /);
  });
});
