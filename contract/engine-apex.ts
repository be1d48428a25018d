import { readFileSync } from 'node:fs';
import { openOrg, type Org } from '../local-org/src/index.ts';
import { inProject, projectRoot } from '../scripts/lib/project-root.ts';
import { completed, type PlanCase, type PlanOutcome } from './engine-plans.ts';

const SCRIPT = readFileSync(inProject('contract/engine-plans.apex'), 'utf8');

/** PlanEngine.cls itself, on a local org without data. */
export class ApexEngine {
  readonly #org: Org;
  #log: string[] = [];

  private constructor(org: Org) {
    this.#org = org;
    org.apex.services.log = (_level, text) => void this.#log.push(text);
  }

  static async open(): Promise<ApexEngine> {
    return new ApexEngine(await openOrg({ projectDir: projectRoot, data: ':memory:' }));
  }

  /** What PlanEngine makes of these plans, all of them in one anonymous execution. */
  evaluate(plans: PlanCase[]): PlanOutcome[] {
    const input = plans.map((plan) => ({
      ...plan,
      items: plan.items.map(completed),
      links: plan.links.map((link) => ({ lag: 0, ...link }))
    }));
    const literal = JSON.stringify(input).replaceAll('\\', '\\\\').replaceAll("'", "\\'");
    return JSON.parse(this.execute(`String input = '${literal}';\n${SCRIPT}`)) as PlanOutcome[];
  }

  /** Runs Apex and gives the last line that it wrote to the log. */
  execute(script: string): string {
    this.#log = [];
    const result = this.#org.apex.executeAnonymous(script, this.#org.adminId);
    if (!result.success) {
      throw new Error(
        `Line ${result.line} of the engine's script: ${result.compileProblem ?? result.exceptionMessage}\n${result.exceptionStackTrace ?? ''}`
      );
    }
    return this.#log.at(-1) ?? '';
  }

  close(): void {
    this.#org.close();
  }
}
