import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ApexSourceFile } from '../../metadata/model.ts';
import { parseApex } from './parse-apex.ts';
import type { ParseResult } from './parse-apex.ts';
import type { ApexUnit } from './ast.ts';

/** Changes with the form of the syntax tree, so that trees of an older local org are not read. */
const FORM = 1;

/** Parses files, and keeps the trees on disk by the content of the file: the grammar is slow, and files change seldom. */
export class SyntaxCache {
  #root: string;
  #file: string;
  #folder: string;
  #known: Record<string, ApexUnit>;
  #used: Record<string, ApexUnit> = {};
  #changed = false;

  constructor(projectRoot: string) {
    this.#root = projectRoot;
    this.#folder = join(projectRoot, '.local-org', 'cache');
    this.#file = join(this.#folder, `apex-syntax-${FORM}.json`);
    this.#known = read(this.#file);
  }

  parse(source: ApexSourceFile): ParseResult {
    const key = createHash('sha256').update(`${source.kind}\n${source.body}`).digest('base64url');
    const known = this.#known[key];
    if (known) {
      this.#used[key] = known;
      return { unit: known, problems: [] };
    }
    const result = parseApex(source.body, source.kind);
    if (result.unit) {
      this.#used[key] = result.unit;
      this.#changed = true;
    }
    return result;
  }

  /** Writes what this project uses now; a folder that cannot be written only means a slower next start. */
  save(): void {
    if (!this.#changed && Object.keys(this.#used).length === Object.keys(this.#known).length) return;
    if (!existsSync(this.#root)) return;
    try {
      mkdirSync(this.#folder, { recursive: true });
      const draft = `${this.#file}.${process.pid}`;
      writeFileSync(draft, JSON.stringify(this.#used));
      renameSync(draft, this.#file);
    } catch {
      // Read-only project folders are fine.
    }
  }
}

function read(file: string): Record<string, ApexUnit> {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Record<string, ApexUnit>;
  } catch {
    return {};
  }
}
