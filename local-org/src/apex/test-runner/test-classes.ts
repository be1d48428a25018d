import type { ApexProgram, ClassDescription, MethodDescription } from '../apex-program.ts';

export interface TestFilter {
  /** Class names, in any case; absent or empty: all. */
  classes?: string[];
  /** `method` or `Class.method`, in any case. */
  methods?: string[];
}

/** One test class with what it runs. */
export interface TestClass {
  name: string;
  file: string;
  setups: string[];
  tests: string[];
}

const has = (annotated: { annotations: { name: string }[] }, name: string): boolean =>
  annotated.annotations.some((one) => one.name.toLowerCase() === name);
const isTest = (method: MethodDescription): boolean =>
  method.isStatic && method.parameters.length === 0 && (has(method, 'istest') || method.modifiers.includes('testmethod'));

/** The test classes and methods of a program that the filter names; throws for a name that it does not have. */
export function testClasses(program: ApexProgram, filter: TestFilter): TestClass[] {
  const all = program.classes.filter((one) => one.isTest && !one.name.includes('.')).map(testClass);
  const wanted = (filter.classes ?? []).map((name) => name.toLowerCase());
  const unknown = wanted.find((name) => !all.some((one) => one.name.toLowerCase() === name));
  if (unknown) throw new Error(`There is no test class ${unknown}: give the name of a class annotated @IsTest`);
  const chosen = all.filter((one) => !wanted.length || wanted.includes(one.name.toLowerCase()));
  if (!filter.methods?.length) return chosen.filter((one) => one.tests.length);
  const methods = filter.methods.map((name) => name.toLowerCase());
  const named = chosen.map((one) => ({
    ...one,
    tests: one.tests.filter((test) => methods.includes(test.toLowerCase()) || methods.includes(`${one.name}.${test}`.toLowerCase()))
  }));
  const found = named.filter((one) => one.tests.length);
  if (!found.length) throw new Error(`There is no test method ${filter.methods.join(', ')}`);
  return found;
}

function testClass(description: ClassDescription): TestClass {
  const { methods, name, file } = description;
  return {
    name,
    file,
    setups: methods.filter((method) => has(method, 'testsetup')).map((method) => method.name),
    tests: methods.filter(isTest).map((method) => method.name)
  };
}
