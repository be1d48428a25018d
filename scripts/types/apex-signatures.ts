/** What Lightning web components can see of a project's Apex: `@AuraEnabled` methods and the properties of what they return. */
import {
  ApexErrorListener,
  ApexParserBaseListener,
  ApexParserFactory,
  ApexParseTreeWalker,
  type ClassBodyDeclarationContext,
  type ClassDeclarationContext,
  type ModifierContext
} from '@apexdevtools/apex-parser';

export interface ApexMethodSignature {
  className: string;
  name: string;
  parameters: { name: string; type: string }[];
  returnType: string;
}

export interface ApexDto {
  name: string;
  properties: { name: string; type: string }[];
}

export interface ApexSignatures {
  methods: ApexMethodSignature[];
  dtos: ApexDto[];
  /** What Flow and agents can call; components cannot. */
  invocables: { className: string; name: string }[];
}

class FirstError extends ApexErrorListener {
  message: string | undefined;
  apexSyntaxError(line: number, column: number, message: string): void {
    // The list of everything that would have fitted helps nobody.
    this.message ??= `${line}:${column}: ${message.replace(/ expecting .*/s, '')}`;
  }
}

function isAnnotated(modifiers: ModifierContext[], name: string): boolean {
  return modifiers.some((modifier) => modifier.annotation()?.id().getText().toLowerCase() === name);
}

class Collector extends ApexParserBaseListener {
  readonly found: ApexSignatures = { methods: [], dtos: [], invocables: [] };
  /** Names of the classes around, outermost first: an inner class is known as `Outer.Inner`. */
  private readonly classes: string[] = [];

  enterClassDeclaration = (context: ClassDeclarationContext): void => {
    this.classes.push(context.id().getText());
  };

  exitClassDeclaration = (): void => {
    this.classes.pop();
  };

  enterClassBodyDeclaration = (context: ClassBodyDeclarationContext): void => {
    const member = context.memberDeclaration();
    const className = this.classes.join('.');
    const method = member?.methodDeclaration();
    if (method && isAnnotated(context.modifier_list(), 'invocablemethod')) {
      this.found.invocables.push({ className, name: method.id().getText() });
    }
    if (!member || !isAnnotated(context.modifier_list(), 'auraenabled')) return;
    if (method) {
      this.found.methods.push({
        className,
        name: method.id().getText(),
        parameters: (method.formalParameters().formalParameterList()?.formalParameter_list() ?? []).map((parameter) => ({
          name: parameter.id().getText(),
          type: parameter.typeRef().getText()
        })),
        returnType: method.typeRef()?.getText() ?? 'void'
      });
    }
    const property = member.propertyDeclaration();
    if (property) this.addProperty(className, property.id().getText(), property.typeRef().getText());
    const field = member.fieldDeclaration();
    for (const declarator of field?.variableDeclarators().variableDeclarator_list() ?? []) {
      this.addProperty(className, declarator.id().getText(), field.typeRef().getText());
    }
  };

  private addProperty(className: string, name: string, type: string): void {
    let dto = this.found.dtos.find((candidate) => candidate.name === className);
    if (!dto) this.found.dtos.push((dto = { name: className, properties: [] }));
    dto.properties.push({ name, type });
  }
}

/** Reads one class; a syntax error is thrown as `line:column: message`. */
export function apexSignatures(source: string): ApexSignatures {
  const parser = ApexParserFactory.createParser(source);
  const errors = new FirstError();
  parser.removeErrorListeners();
  parser.addErrorListener(errors);
  const tree = parser.compilationUnit();
  if (errors.message) throw new Error(errors.message);
  const collector = new Collector();
  ApexParseTreeWalker.DEFAULT.walk(collector, tree);
  return collector.found;
}
