import type { ApexProgram } from './apex-program.ts';
import type { MethodDescription } from './describe.ts';
import { ApexList } from './runtime/collections.ts';
import { classInfoOf } from './runtime/class-info.ts';
import { exception } from './runtime/exception.ts';
import { fromJson } from './runtime/from-json.ts';
import { toJson } from './runtime/to-json.ts';
import { splitType } from './runtime/type-tests.ts';

/** The class's one @InvocableMethod. */
export function invocableMethod(program: ApexProgram, className: string): MethodDescription | undefined {
  const found = program.classes.find(({ name }) => name.toLowerCase() === className.toLowerCase());
  return found?.methods.find(({ annotations }) => annotations.some(({ name }) => name.toLowerCase() === 'invocablemethod'));
}

/** Runs the method with all inputs at once, as a flow does with its interviews: one output for each, in the same order. */
export function invokeMethod(
  program: ApexProgram,
  className: string,
  method: MethodDescription,
  inputs: Record<string, unknown>[]
): unknown[] {
  const type = splitType(method.parameters[0]?.type ?? 'List<String>')[1] ?? 'String';
  const given = new ApexList(
    type,
    inputs.map((input) => inputOf(program, type, input))
  );
  const returned = program.callStatic(className, method.name, [given]);
  if (method.returns === 'void') return inputs.map(() => ({}));
  const outputs = [...(returned as ApexList)];
  if (outputs.length !== inputs.length)
    throw exception(
      'InvalidParameterValueException',
      'The number of results does not match the number of interviews that were executed in a single bulk execution request.'
    );
  return outputs.map(outputOf);
}

/** Of an object only what is an @InvocableVariable can be given; anything else is the method's single parameter. */
function inputOf(program: ApexProgram, type: string, input: Record<string, unknown>): unknown {
  const info = program.classInfo(type);
  if (!info) return fromJson(Object.values(input)[0], type);
  const made = info.create();
  for (const [name, value] of Object.entries(input)) {
    const field = info.fields.find((one) => one.invocable && one.name.toLowerCase() === name.toLowerCase());
    if (!field?.set) throw exception('InvalidParameterValueException', `${type} has no input ${name}`);
    field.set(made, fromJson(value, field.type));
  }
  return made;
}

function outputOf(output: unknown): unknown {
  const info = typeof output === 'object' && output !== null ? classInfoOf(output) : undefined;
  if (!info) return { output: toJson(output) };
  const fields = info.fields.filter(({ invocable }) => invocable);
  return Object.fromEntries(fields.map((field) => [field.name, toJson(field.get(output))]));
}
