import { Connection } from 'jsforce';
import type { SeedTarget } from './seed-target.ts';

export type SampleRecord = Record<string, string | number | boolean | null | undefined>;

/** A record that the org refused, in one line that names it. */
export class RefusedRecord extends Error {
  /** The org's own words, without the record. */
  readonly reason: string;

  constructor(sobject: string, name: string, code: string, message: string) {
    super(`${sobject} "${name}" was refused: ${message} (${code})`);
    this.reason = `${message} (${code})`;
  }
}

interface SaveResult {
  id?: string;
  success: boolean;
  errors: { statusCode?: string; message: string }[];
}

const API_VERSION = '67.0';
/** The most records that one collection request may carry. */
const COLLECTION_SIZE = 200;

/** A text as SOQL literal. */
export function quote(text: string): string {
  return `'${text.replace(/\\/g, '\\\\').replace(/'/g, "\\'")}'`;
}

/** What the seed does with an org: ask, create, update and delete over REST. */
export class OrgSession {
  readonly userId: string;
  readonly organizationId: string;
  readonly isLocal: boolean;
  private readonly connection: Connection;

  private constructor(connection: Connection, userId: string, organizationId: string) {
    this.connection = connection;
    this.userId = userId;
    this.organizationId = organizationId;
    this.isLocal = ['localhost', '127.0.0.1'].includes(new URL(connection.instanceUrl).hostname);
  }

  /** @throws Error that says what to do when nobody answers or the token is not accepted */
  static async open({ instanceUrl, accessToken }: SeedTarget): Promise<OrgSession> {
    const connection = new Connection({ instanceUrl, accessToken, version: API_VERSION });
    try {
      const user = await connection.request<{ user_id: string; organization_id: string }>('/services/oauth2/userinfo');
      return new OrgSession(connection, user.user_id, user.organization_id);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new Error(`No access to ${instanceUrl} (${reason}). Check that the org is running and the access token is still valid.`);
    }
  }

  async find<T = { Id: string }>(soql: string): Promise<T[]> {
    const result = await this.connection.query(soql, { autoFetch: true, maxFetch: 50_000 });
    return result.records as T[];
  }

  /**
   * Creates all records or none of each request, and returns their Ids in the same order.
   * @param nameOf says which record was refused
   */
  async create(sobject: string, records: SampleRecord[], nameOf: (record: SampleRecord) => string = named): Promise<string[]> {
    const ids: string[] = [];
    for (const chunk of chunks(records)) {
      const results = await this.save('POST', sobject, chunk);
      ids.push(...idsOf(results, sobject, chunk, nameOf));
    }
    return ids;
  }

  async update(sobject: string, records: SampleRecord[]): Promise<void> {
    for (const chunk of chunks(records)) idsOf(await this.save('PATCH', sobject, chunk), sobject, chunk, named);
  }

  private async save(method: 'POST' | 'PATCH', sobject: string, records: SampleRecord[]): Promise<SaveResult[]> {
    const body = { allOrNone: true, records: records.map((record) => ({ attributes: { type: sobject }, ...record })) };
    try {
      return await (method === 'POST'
        ? this.connection.requestPost<SaveResult[]>('/composite/sobjects', body)
        : this.connection.requestPatch<SaveResult[]>('/composite/sobjects', body));
    } catch (error) {
      throw new Error(`${sobject} could not be saved: ${error instanceof Error ? error.message : String(error)}`);
    }
  }

  async remove(sobject: string, id: string): Promise<void> {
    await this.connection.requestDelete(`/sobjects/${sobject}/${id}`);
  }
}

function named(record: SampleRecord): string {
  return String(record.Name ?? record.Id ?? '');
}

function chunks<T>(records: T[]): T[][] {
  const count = Math.ceil(records.length / COLLECTION_SIZE);
  return Array.from({ length: count }, (_, index) => records.slice(index * COLLECTION_SIZE, (index + 1) * COLLECTION_SIZE));
}

/** A request that rolled back reports every record; the one to name is the one that failed by itself. */
function idsOf(results: SaveResult[], sobject: string, records: SampleRecord[], nameOf: (record: SampleRecord) => string): string[] {
  const failures = results.map((result, index) => ({ result, index })).filter(({ result }) => !result.success);
  const cause = failures.find(({ result }) => result.errors[0]?.statusCode !== 'ALL_OR_NONE_OPERATION_ROLLED_BACK') ?? failures[0];
  if (cause) {
    const { statusCode = 'UNKNOWN', message = 'no reason given' } = cause.result.errors[0] ?? {};
    throw new RefusedRecord(sobject, nameOf(records[cause.index] ?? {}), statusCode, message);
  }
  return results.map(({ id }) => id ?? '');
}
