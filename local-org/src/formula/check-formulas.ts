import type { Project, ProjectProblem, SourceLocation } from '../metadata/model.ts';
import { compileFormula, FormulaError } from './compile-formula.ts';
import type { FormulaScope } from './compile-formula.ts';

/** Compiles every formula field, validation rule and default of the project; what does not compile is a problem at its file. */
export function checkFormulas(project: Project): ProjectProblem[] {
  const problems: ProjectProblem[] = [];
  const check = (text: string, scope: FormulaScope, what: string, source: SourceLocation, wanted?: string): void => {
    try {
      const { type } = compileFormula(text, scope);
      if (wanted && type !== wanted) problems.push({ message: `${what} must be ${wanted}, but is ${type}`, source });
    } catch (error) {
      if (!(error instanceof FormulaError)) throw error;
      problems.push({ message: `${what}: ${error.message}`, source });
    }
  };
  for (const object of project.objects.values()) {
    const scope = { project, sobject: object.name };
    for (const field of object.fields.values()) {
      if (field.formula !== undefined)
        check(field.formula, { ...scope, returns: field }, `Formula of ${object.name}.${field.name}`, field.source);
      if (field.defaultValue !== undefined && field.custom)
        check(field.defaultValue, scope, `Default of ${object.name}.${field.name}`, field.source);
    }
    for (const rule of object.validationRules)
      check(rule.formula, scope, `Validation rule ${rule.name} of ${object.name}`, rule.source, 'boolean');
  }
  return problems;
}
