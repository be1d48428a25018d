import type { TestFilter } from '../apex/test-runner/test-classes.ts';
import type { Org } from '../org.ts';

/** Which tests a request asks for: by name, by Id, class by class with methods, or all (`testLevel` RunLocalTests and the like). */
export function testSelection(org: Org, input: Record<string, unknown>): TestFilter {
  const list = (name: string): string[] =>
    String(input[name] ?? '')
      .split(',')
      .map((one) => one.trim())
      .filter(Boolean);
  const tests = Array.isArray(input['tests']) ? (input['tests'] as { className?: string; classId?: string; testMethods?: string[] }[]) : [];
  const named = (id: string | undefined): string => (id === undefined ? '' : nameOfClass(org, id));
  const classes = [
    ...list('classNames'),
    ...list('classnames'),
    ...[...list('classids'), ...list('classIds')].map(named),
    ...tests.map((test) => test.className ?? named(test.classId))
  ];
  const methods = tests.flatMap((test) => (test.testMethods ?? []).map((method) => `${test.className ?? named(test.classId)}.${method}`));
  return { classes: [...new Set(classes)], ...(methods.length > 0 ? { methods } : {}) };
}

function nameOfClass(org: Org, id: string): string {
  const { rows } = org.database.query('SELECT Name FROM ApexClass WHERE Id = :id', {
    userId: org.adminId,
    mode: 'system',
    sharing: false,
    binds: { id }
  });
  return String(rows[0]?.values['Name'] ?? id);
}
