/** Apex through Salesforce's own offline tools: the apex-ls semantic checker and PMD, both from the code analyzer's package. */
import { globSync } from 'node:fs';
import { createRequire } from 'node:module';
import { relative } from 'node:path';
import { inProject, projectRoot } from '../lib/project-root.ts';
import { packageDirectories } from '../lib/sfdx-project.ts';
import { runProcess } from '../lib/run-process.ts';
import { CannotCheckError, type Check } from './check.ts';

const JARS = 'tools/node_modules/@salesforce/code-analyzer-pmd-engine/dist/java-lib/*';

/** What PMD reports and the project has decided otherwise about; the reason is part of the entry. Findings of severity 1 and 2 are never decided away but by name here. */
const DECIDED: Record<string, string> = {
  ApexCRUDViolation:
    'PMD does not see WITH USER_MODE and AccessLevel in every form; the check "Apex access modes" reads each query and DML',
  AvoidNonRestrictiveQueries: 'templates, holidays and settings are small by nature and read whole',
  ProtectSensitiveData: 'it takes every field with Key, Token, Author or Sign in its name for a secret; there is none in the model',
  EmptyStatementBlock: 'a domain class overrides only the moments that it has rules for; a batch has nothing to finish',
  ExcessivePublicCount: 'a DTO has one property for each thing that its page shows',
  TooManyFields: 'as above',
  ExcessiveParameterList: 'the parameters of a method that components call are the names in its JSON',
  AvoidBooleanMethodParameters: 'it counts the setters of Boolean properties',
  ApexUnitTestClassShouldHaveAsserts: 'tests that assert through a method with a name of its own',
  OperationWithLimitsInLoop: 'found in tests only, which act as one user after the other; in classes the limit tests count queries',
  CyclomaticComplexity: 'it adds up a class; files are kept small instead',
  CognitiveComplexity: 'as above'
};

async function requireJava(): Promise<void> {
  try {
    if ((await runProcess('java', ['-version'])).code === 0) return;
  } catch {
    // Not on the path: the message below says so.
  }
  throw new CannotCheckError(
    'Java is missing: install a Java 11 or newer runtime (Debian: apt-get install default-jre-headless), then run this again.'
  );
}

export const apexSemantics: Check = {
  name: 'Apex semantics (apex-ls)',
  async run() {
    await requireJava();
    const args = ['-cp', inProject(JARS), 'io.github.apexdevtools.apexls.CheckForIssues', '-w', projectRoot, '-n', '-d', 'warnings'];
    const { code, output } = await runProcess('java', args);
    return code === 0 ? [] : output.split('\n').filter((line) => line.trim() !== '');
  }
};

interface Violation {
  getRule(): { getName(): string; getSeverityLevel(): number };
  getMessage(): string;
  getPrimaryLocation(): { getFile(): string; getStartLine(): number };
}

export const pmd: Check = {
  name: 'PMD, AppExchange and Recommended rules',
  async run() {
    await requireJava();
    const load = createRequire(inProject('tools/package.json'));
    const core = load('@salesforce/code-analyzer-core');
    const engine = load('@salesforce/code-analyzer-pmd-engine');
    const analyzer = new core.CodeAnalyzer(core.CodeAnalyzerConfig.withDefaults());
    await analyzer.addEnginePlugin(engine.createEnginePlugin());
    const files = globSync(
      packageDirectories().map((directory) => `${directory}/**/*.{cls,trigger,xml,html}`),
      { cwd: projectRoot }
    );
    const workspace = await analyzer.createWorkspace(files.map((file) => inProject(file)));
    const rules = await analyzer.selectRules(['pmd:AppExchange', 'pmd:Recommended'], { workspace });
    const results = await analyzer.run(rules, { workspace });
    return (results.getViolations() as Violation[])
      .filter((violation) => !(violation.getRule().getName() in DECIDED) && violation.getRule().getSeverityLevel() <= 3)
      .map((violation) => {
        const location = violation.getPrimaryLocation();
        const file = relative(projectRoot, location.getFile());
        return `${file}:${location.getStartLine()}: ${violation.getRule().getName()} (severity ${violation.getRule().getSeverityLevel()}): ${violation.getMessage()}`;
      });
  }
};
