import type { ApexProgram, ClassDescription, MethodDescription, PropertyDescription } from './apex-program.ts';
import type { Annotation } from './parse/ast.ts';
import { ApexList } from './runtime/collections.ts';
import { exception } from './runtime/exception.ts';
import { fromJson } from './runtime/from-json.ts';
import { castDouble } from './runtime/numbers.ts';
import { toJson } from './runtime/to-json.ts';
import { splitType } from './runtime/type-tests.ts';

/** One input or output of an action. */
export interface ActionParameter {
  name: string;
  label: string;
  description: string | null;
  required: boolean;
  /** Canonical Apex type of one value: what the method takes a list of, or the variable's. */
  type: string;
}

/** A class with an `@InvocableMethod`, as Flow and REST know it: by the class's name. */
export interface InvocableAction {
  className: string;
  methodName: string;
  label: string;
  description: string | null;
  inputs: ActionParameter[];
  outputs: ActionParameter[];
}

/** What one input came to: the outputs by name, null where the method returns nothing. */
export type ActionOutput = Record<string, unknown> | null;

/** An input that does not fit its action; `index` says which one. */
export class ActionInputError extends Error {
  readonly index: number;
  readonly statusCode: string;
  constructor(index: number, statusCode: string, message: string) {
    super(message);
    this.index = index;
    this.statusCode = statusCode;
  }
}

/** Every action of a program, in the order of their classes. */
export function invocableActions(program: ApexProgram): InvocableAction[] {
  return program.classes.flatMap((described) => {
    const method = described.methods.find(({ annotations }) => settingsOf(annotations, 'InvocableMethod'));
    return method ? [action(program, described, method)] : [];
  });
}

export function actionOf(program: ApexProgram, className: string): InvocableAction | undefined {
  return invocableActions(program).find((action) => action.className.toLowerCase() === className.toLowerCase());
}

function action(program: ApexProgram, described: ClassDescription, method: MethodDescription): InvocableAction {
  const settings = settingsOf(method.annotations, 'InvocableMethod') ?? {};
  const [parameter] = method.parameters;
  return {
    className: described.name,
    methodName: method.name,
    label: settings['label'] ?? method.name,
    description: settings['description'] ?? null,
    inputs: parameter ? parametersOf(program, itemType(parameter.type), parameter.name) : [],
    outputs: method.returns === 'void' ? [] : parametersOf(program, itemType(method.returns), 'output')
  };
}

/** The invocable variables of a class; any other type is one value under the name given. */
function parametersOf(program: ApexProgram, type: string, name: string): ActionParameter[] {
  const variables = variablesOf(program, type);
  if (variables.length === 0) return [{ name, label: name, description: null, required: name !== 'output', type }];
  return variables.map((variable) => {
    const settings = settingsOf(variable.annotations, 'InvocableVariable') ?? {};
    return {
      name: variable.name,
      label: settings['label'] ?? variable.name,
      description: settings['description'] ?? null,
      required: settings['required']?.toLowerCase() === 'true',
      type: variable.type
    };
  });
}

function variablesOf(program: ApexProgram, type: string): PropertyDescription[] {
  const described = program.classes.find(({ name }) => name.toLowerCase() === type.toLowerCase());
  return described?.properties.filter(({ annotations }) => settingsOf(annotations, 'InvocableVariable')) ?? [];
}

/** The settings of an annotation by lower-cased name; undefined when it is not there. */
function settingsOf(annotations: Annotation[], name: string): Record<string, string> | undefined {
  const found = annotations.find((one) => one.name.toLowerCase() === name.toLowerCase());
  return found && Object.fromEntries(Object.entries(found.parameters).map(([key, value]) => [key.toLowerCase(), value]));
}

function itemType(list: string): string {
  return splitType(list)[1] ?? 'Object';
}

/** Calls the method once with every input, in the running transaction; its results are in the order of the inputs. */
export function callAction(program: ApexProgram, called: InvocableAction, inputs: Record<string, unknown>[]): ActionOutput[] {
  const method = program.method(called.className, called.methodName);
  const parameter = method?.parameters[0];
  const values = inputs.map((input, index) => inputValue(program, called, parameter, input, index));
  const args = parameter ? [new ApexList(itemType(parameter.type), values)] : [];
  const results = program.callStatic(called.className, called.methodName, args);
  if (!method || method.returns === 'void') return inputs.map(() => null);
  const given = results instanceof ApexList ? [...results] : [];
  // Results without their inputs cannot be told apart, so the platform refuses them all.
  if (given.length !== inputs.length)
    throw exception(
      'InvalidParameterValueException',
      `The number of results does not match the number of inputs: ${given.length} for ${inputs.length}`
    );
  return given.map((result) => outputOf(program, called, itemType(method.returns), result));
}

function inputValue(
  program: ApexProgram,
  called: InvocableAction,
  parameter: { name: string; type: string } | undefined,
  input: Record<string, unknown>,
  index: number
): unknown {
  const known = new Map(called.inputs.map((one) => [one.name.toLowerCase(), one]));
  const given = new Map<string, unknown>();
  for (const [name, value] of Object.entries(input)) {
    if (!known.has(name.toLowerCase())) throw new ActionInputError(index, 'INVALID_API_INPUT', `The action has no input ${name}`);
    given.set(name.toLowerCase(), value);
  }
  for (const { name, required } of called.inputs) {
    if (required && (given.get(name.toLowerCase()) ?? null) === null)
      throw new ActionInputError(index, 'REQUIRED_FIELD_MISSING', `Missing required input parameter: ${name}`);
  }
  if (!parameter) return null;
  const read = (type: string, name: string): unknown => {
    try {
      return fromJson(given.get(name.toLowerCase()), type);
    } catch {
      throw new ActionInputError(index, 'INVALID_API_INPUT', `Illegal value for the input ${name} of type ${type}`);
    }
  };
  const type = itemType(parameter.type);
  const info = variablesOf(program, type).length > 0 ? program.classInfo(type) : undefined;
  if (!info) return type === 'Double' ? castDouble(read(type, parameter.name)) : read(type, parameter.name);
  const made = info.create();
  for (const { name, type: variableType } of called.inputs) {
    if (given.has(name.toLowerCase())) info.fields.find((field) => field.name === name)?.set?.(made, read(variableType, name));
  }
  return made;
}

function outputOf(program: ApexProgram, called: InvocableAction, type: string, result: unknown): ActionOutput {
  const info = variablesOf(program, type).length > 0 ? program.classInfo(type) : undefined;
  if (!info) return { output: toJson(result) };
  if (result === null) return null;
  return Object.fromEntries(
    called.outputs.map(({ name }) => [name, toJson(info.fields.find((field) => field.name === name)?.get(result))])
  );
}
