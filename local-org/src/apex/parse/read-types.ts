import type { ModifierContext, QualifiedNameContext, TypeRefContext, CreatedNameContext } from '@apexdevtools/apex-parser';
import type { Annotation, Modifiers, TypeNode } from './ast.ts';
import { stringLiteral } from './literals.ts';

/** The parser answers null for what is not there, which its types leave out. */
export function optional<T>(context: T): T | null {
  return context ?? null;
}

export function readType(context: TypeRefContext): TypeNode {
  const parts = context.typeName_list().map((name) => {
    const list = optional(name.typeArguments());
    const args = list ? list.typeList().typeRef_list().map(readType) : [];
    const word = name.LIST() ?? name.SET() ?? name.MAP();
    return { name: word ? word.getText() : name.id().getText(), args };
  });
  return { parts, arrays: optional(context.arraySubscripts())?.LBRACK_list().length ?? 0, line: context.start.line };
}

export function readCreatedName(context: CreatedNameContext): TypeNode {
  const parts = context.idCreatedNamePair_list().map((pair) => ({
    name: pair.anyId().getText(),
    args: optional(pair.typeList())?.typeRef_list().map(readType) ?? []
  }));
  return { parts, arrays: 0, line: context.start.line };
}

export function readQualifiedName(context: QualifiedNameContext): TypeNode {
  return {
    parts: context.id_list().map((id) => ({ name: id.getText(), args: [] })),
    arrays: 0,
    line: context.start.line
  };
}

export function readModifiers(contexts: ModifierContext[]): Modifiers {
  const modifiers: Modifiers = { words: [], annotations: [] };
  for (const context of contexts) {
    const annotation = optional(context.annotation());
    if (annotation) modifiers.annotations.push(readAnnotation(annotation));
    else {
      const words = [context.WITH(), context.WITHOUT(), context.INHERITED(), context.SHARING()].filter((word) => word);
      modifiers.words.push(words.length ? words.map((word) => word.getText().toLowerCase()).join(' ') : context.getText().toLowerCase());
    }
  }
  return modifiers;
}

function readAnnotation(context: NonNullable<ReturnType<ModifierContext['annotation']>>): Annotation {
  const parameters: Record<string, string> = {};
  for (const pair of optional(context.elementValuePairs())?.elementValuePair_list() ?? []) {
    parameters[pair.id().getText().toLowerCase()] = literalText(pair.elementValue().getText());
  }
  const single = optional(context.elementValue());
  if (single) parameters.value = literalText(single.getText());
  return { name: context.id().getText(), parameters };
}

function literalText(text: string): string {
  return text.startsWith("'") ? stringLiteral(text) : text;
}
