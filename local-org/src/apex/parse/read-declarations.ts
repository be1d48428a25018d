import type {
  AnonymousUnitContext,
  ClassDeclarationContext,
  EnumDeclarationContext,
  FormalParametersContext,
  InterfaceDeclarationContext,
  MemberDeclarationContext,
  MethodDeclarationContext,
  ModifierContext,
  PropertyDeclarationContext,
  TriggerUnitContext,
  TypeDeclarationContext
} from '@apexdevtools/apex-parser';
import type { AnonymousScript, MethodNode, Modifiers, Parameter, PropertyNode, TriggerDeclaration, TypeDeclaration } from './ast.ts';
import { readExpression } from './read-expressions.ts';
import { readBlock, readStatement } from './read-statements.ts';
import { optional, readModifiers, readType } from './read-types.ts';

type Member = TypeDeclaration['members'][number];
/** What a class, a trigger and a script may all declare; a constructor only a class. */
type AnyMember = Omit<MemberDeclarationContext, 'constructorDeclaration'> &
  Partial<Pick<MemberDeclarationContext, 'constructorDeclaration'>>;

export function readTypeDeclaration(context: TypeDeclarationContext): TypeDeclaration {
  const modifiers = readModifiers(context.modifier_list());
  const inner = optional(context.classDeclaration());
  if (inner) return readClass(inner, modifiers);
  const contract = optional(context.interfaceDeclaration());
  return contract ? readInterface(contract, modifiers) : readEnum(context.enumDeclaration(), modifiers);
}

function endLine(context: { start: { line: number }; stop?: { line: number } | null }): number {
  return (context.stop ?? context.start).line;
}

function readClass(context: ClassDeclarationContext, modifiers: Modifiers): TypeDeclaration {
  const superclass = optional(context.typeRef());
  const members: Member[] = [];
  for (const part of context.classBody().classBodyDeclaration_list()) {
    const block = optional(part.block());
    if (block) {
      members.push({
        kind: 'initializer',
        isStatic: Boolean(part.STATIC()),
        body: readBlock(block),
        line: part.start.line
      });
    } else if (part.memberDeclaration()) {
      members.push(...readMember(part.memberDeclaration(), part.modifier_list()));
    }
  }
  return {
    kind: 'class',
    name: context.id().getText(),
    modifiers,
    extendsNode: superclass && readType(superclass),
    implementsNodes: optional(context.typeList())?.typeRef_list().map(readType) ?? [],
    enumValues: [],
    members,
    line: context.start.line,
    endLine: endLine(context)
  };
}

function readInterface(context: InterfaceDeclarationContext, modifiers: Modifiers): TypeDeclaration {
  const members = context
    .interfaceBody()
    .interfaceMethodDeclaration_list()
    .map((method): MethodNode => ({
      kind: 'method',
      name: method.id().getText(),
      modifiers: { words: ['public', 'abstract'], annotations: [] },
      returns: method.typeRef() ? readType(method.typeRef()) : null,
      parameters: readParameters(method.formalParameters()),
      body: null,
      line: method.start.line,
      endLine: endLine(method)
    }));
  return {
    kind: 'interface',
    name: context.id().getText(),
    modifiers,
    extendsNode: null,
    implementsNodes: optional(context.typeList())?.typeRef_list().map(readType) ?? [],
    enumValues: [],
    members,
    line: context.start.line,
    endLine: endLine(context)
  };
}

function readEnum(context: EnumDeclarationContext, modifiers: Modifiers): TypeDeclaration {
  return {
    kind: 'enum',
    name: context.id().getText(),
    modifiers,
    extendsNode: null,
    implementsNodes: [],
    enumValues:
      optional(context.enumConstants())
        ?.id_list()
        .map((id) => id.getText()) ?? [],
    members: [],
    line: context.start.line,
    endLine: endLine(context)
  };
}

function readMember(context: AnyMember, modifierContexts: ModifierContext[]): Member[] {
  const modifiers = readModifiers(modifierContexts);
  const method = optional(context.methodDeclaration());
  if (method) return [readMethod(method, modifiers)];
  const constructor = context.constructorDeclaration && optional(context.constructorDeclaration());
  if (constructor) {
    return [
      {
        kind: 'constructor',
        name: constructor.qualifiedName().getText(),
        modifiers,
        returns: null,
        parameters: readParameters(constructor.formalParameters()),
        body: readBlock(constructor.block()),
        line: constructor.start.line,
        endLine: endLine(constructor)
      }
    ];
  }
  const field = optional(context.fieldDeclaration());
  if (field) {
    const typeNode = readType(field.typeRef());
    return field
      .variableDeclarators()
      .variableDeclarator_list()
      .map((variable) => ({
        kind: 'field',
        name: variable.id().getText(),
        modifiers,
        typeNode,
        init: variable.expression() ? readExpression(variable.expression()) : null,
        line: variable.start.line
      }));
  }
  const property = optional(context.propertyDeclaration());
  if (property) return [readProperty(property, modifiers)];
  const inner = optional(context.classDeclaration());
  if (inner) return [readClass(inner, modifiers)];
  const contract = optional(context.interfaceDeclaration());
  return [contract ? readInterface(contract, modifiers) : readEnum(context.enumDeclaration(), modifiers)];
}

function readMethod(context: MethodDeclarationContext, modifiers: Modifiers): MethodNode {
  return {
    kind: 'method',
    name: context.id().getText(),
    modifiers,
    returns: context.typeRef() ? readType(context.typeRef()) : null,
    parameters: readParameters(context.formalParameters()),
    body: context.block() ? readBlock(context.block()) : null,
    line: context.start.line,
    endLine: endLine(context)
  };
}

function readProperty(context: PropertyDeclarationContext, modifiers: Modifiers): PropertyNode {
  const property: PropertyNode = {
    kind: 'property',
    name: context.id().getText(),
    modifiers,
    typeNode: readType(context.typeRef()),
    getter: null,
    setter: null,
    line: context.start.line
  };
  for (const part of context.propertyBlock_list()) {
    const accessor = optional(part.getter()) ?? part.setter();
    const body = accessor.block() ? readBlock(accessor.block()) : null;
    property[part.getter() ? 'getter' : 'setter'] = {
      modifiers: readModifiers(part.modifier_list()),
      body,
      line: part.start.line
    };
  }
  return property;
}

function readParameters(context: FormalParametersContext): Parameter[] {
  const list = optional(context.formalParameterList());
  return list ? list.formalParameter_list().map((p) => ({ name: p.id().getText(), typeNode: readType(p.typeRef()) })) : [];
}

export function readTrigger(context: TriggerUnitContext): TriggerDeclaration {
  const block = context.triggerBlock();
  const trigger: TriggerDeclaration = {
    kind: 'trigger',
    name: context.id(0).getText(),
    sobject: context.id(1).getText(),
    events: context.triggerCase_list().map((event) => ({
      timing: event.BEFORE() ? 'before' : 'after',
      operation: event.INSERT() ? 'insert' : event.UPDATE() ? 'update' : event.UNDELETE() ? 'undelete' : 'delete'
    })),
    methods: [],
    body: { kind: 'block', line: block.start.line, endLine: endLine(block), statements: [] },
    line: context.start.line
  };
  for (const part of block.triggerBlockMember_list()) {
    const declaration = optional(part.triggerMemberDeclaration());
    if (!declaration) trigger.body.statements.push(readStatement(part.statement()));
    else {
      for (const member of readMember(declaration as unknown as AnyMember, part.modifier_list())) {
        if (member.kind !== 'method')
          throw new Error(`A trigger may declare methods only; move the ${member.kind} on line ${member.line} into a class`);
        trigger.methods.push(member);
      }
    }
  }
  return trigger;
}

export function readAnonymous(context: AnonymousUnitContext): AnonymousScript {
  const block = context.anonymousBlock();
  const script: AnonymousScript = {
    kind: 'anonymous',
    members: [],
    body: { kind: 'block', line: 1, endLine: 1, statements: [] }
  };
  for (const part of block.anonymousBlockMember_list()) {
    const declaration = optional(part.anonymousMemberDeclaration());
    if (!declaration) script.body.statements.push(readStatement(part.statement()));
    else {
      for (const member of readMember(declaration as unknown as AnyMember, part.modifier_list())) {
        // The grammar reads `Integer x = 1;` as a field; in a script it is a variable of the statements that follow.
        if (member.kind !== 'field') script.members.push(member);
        else {
          const variables = [{ name: member.name, init: member.init, line: member.line }];
          script.body.statements.push({
            kind: 'local',
            typeNode: member.typeNode,
            isFinal: false,
            variables,
            line: member.line
          });
        }
      }
    }
    script.body.endLine = endLine(part);
  }
  return script;
}
