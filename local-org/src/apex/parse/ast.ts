/** The syntax of an Apex file as plain data: read from the public grammar's parse tree once, then kept in the cache as JSON. */

export interface TypeNode {
  /** `Map<Id, Outer.Inner>` is one part with two arguments; `Schema.SObjectType` two parts. */
  parts: { name: string; args: TypeNode[] }[];
  /** `Integer[]` has one. */
  arrays: number;
  line: number;
}

interface ExpressionBase {
  line: number;
}

export type Expression = ExpressionBase &
  (
    | {
        kind: 'literal';
        literal: 'Integer' | 'Long' | 'Decimal' | 'Double' | 'String' | 'Boolean' | 'null';
        value: string;
      }
    | { kind: 'name'; name: string }
    | { kind: 'this' }
    | { kind: 'super' }
    | { kind: 'member'; target: Expression; name: string; safe: boolean }
    | { kind: 'call'; target: Expression | null; name: string; args: Expression[]; safe: boolean }
    | { kind: 'constructorCall'; which: 'this' | 'super'; args: Expression[] }
    | { kind: 'index'; target: Expression; index: Expression }
    | { kind: 'new'; typeNode: TypeNode; args: Expression[] }
    | { kind: 'newArray'; typeNode: TypeNode; size: Expression }
    | { kind: 'newItems'; typeNode: TypeNode; items: Expression[] }
    | { kind: 'newPairs'; typeNode: TypeNode; pairs: [Expression, Expression][] }
    | { kind: 'assign'; op: string; target: Expression; value: Expression }
    | { kind: 'binary'; op: string; left: Expression; right: Expression }
    | { kind: 'unary'; op: '!' | '~' | '-' | '+'; operand: Expression }
    | { kind: 'increment'; op: '++' | '--'; prefix: boolean; target: Expression }
    | { kind: 'ternary'; condition: Expression; yes: Expression; no: Expression }
    | { kind: 'cast'; typeNode: TypeNode; value: Expression }
    | { kind: 'instanceof'; value: Expression; typeNode: TypeNode }
    | { kind: 'classLiteral'; typeNode: TypeNode }
    | { kind: 'soql'; text: string; binds: Expression[] }
    | { kind: 'sosl' }
  );

export type ExpressionOf<K extends Expression['kind']> = Extract<Expression, { kind: K }>;

export interface LocalVariable {
  name: string;
  init: Expression | null;
  line: number;
}

export interface CatchClause {
  typeNode: TypeNode;
  name: string;
  body: Block;
  line: number;
}

export interface WhenClause {
  line: number;
  isElse: boolean;
  values: Expression[];
  /** `when Account a`. */
  typeNode: TypeNode | null;
  name: string | null;
  body: Block;
}

export interface Block {
  kind: 'block';
  line: number;
  endLine: number;
  statements: Statement[];
}

export type DmlVerb = 'insert' | 'update' | 'upsert' | 'delete' | 'undelete' | 'merge';

export type Statement =
  | Block
  | ({ line: number } & (
      | { kind: 'local'; typeNode: TypeNode; isFinal: boolean; variables: LocalVariable[] }
      | { kind: 'expression'; expression: Expression }
      | { kind: 'if'; condition: Expression; then: Statement; otherwise: Statement | null }
      | { kind: 'while'; condition: Expression; body: Statement | null }
      | { kind: 'doWhile'; condition: Expression; body: Block }
      | { kind: 'for'; init: Statement[]; condition: Expression | null; update: Expression[]; body: Statement | null }
      | { kind: 'forEach'; typeNode: TypeNode; name: string; iterable: Expression; body: Statement | null }
      | { kind: 'return'; value: Expression | null }
      | { kind: 'throw'; value: Expression }
      | { kind: 'try'; body: Block; catches: CatchClause[]; finallyBody: Block | null }
      | { kind: 'break' }
      | { kind: 'continue' }
      | { kind: 'dml'; verb: DmlVerb; values: Expression[]; mode: 'user' | 'system' | null; externalId: string | null }
      | { kind: 'runAs'; args: Expression[]; body: Block }
      | { kind: 'switch'; value: Expression; clauses: WhenClause[] }
    ));

export type StatementOf<K extends Statement['kind']> = Extract<Statement, { kind: K }>;

export interface Annotation {
  name: string;
  parameters: Record<string, string>;
}

export interface Modifiers {
  /** Lower case: `public`, `static`, `with sharing` … */
  words: string[];
  annotations: Annotation[];
}

export interface Parameter {
  name: string;
  typeNode: TypeNode;
}

export interface MethodNode {
  kind: 'method' | 'constructor';
  name: string;
  modifiers: Modifiers;
  returns: TypeNode | null;
  parameters: Parameter[];
  body: Block | null;
  line: number;
  endLine: number;
}

export interface FieldNode {
  kind: 'field';
  name: string;
  modifiers: Modifiers;
  typeNode: TypeNode;
  init: Expression | null;
  line: number;
}

export interface AccessorNode {
  modifiers: Modifiers;
  /** Null for `get;`. */
  body: Block | null;
  line: number;
}

export interface PropertyNode {
  kind: 'property';
  name: string;
  modifiers: Modifiers;
  typeNode: TypeNode;
  getter: AccessorNode | null;
  setter: AccessorNode | null;
  line: number;
}

export interface InitializerNode {
  kind: 'initializer';
  isStatic: boolean;
  body: Block;
  line: number;
}

export interface TypeDeclaration {
  kind: 'class' | 'interface' | 'enum';
  name: string;
  modifiers: Modifiers;
  extendsNode: TypeNode | null;
  implementsNodes: TypeNode[];
  enumValues: string[];
  /** In the order of the source, which initialisation follows. */
  members: (MethodNode | FieldNode | PropertyNode | InitializerNode | TypeDeclaration)[];
  line: number;
  endLine: number;
}

export interface TriggerDeclaration {
  kind: 'trigger';
  name: string;
  sobject: string;
  events: { timing: 'before' | 'after'; operation: 'insert' | 'update' | 'delete' | 'undelete' }[];
  methods: MethodNode[];
  body: Block;
  line: number;
}

/** A script for executeAnonymous. */
export interface AnonymousScript {
  kind: 'anonymous';
  members: TypeDeclaration['members'];
  body: Block;
}

export type ApexUnit = TypeDeclaration | TriggerDeclaration | AnonymousScript;

export interface SyntaxProblem {
  line: number;
  message: string;
}
