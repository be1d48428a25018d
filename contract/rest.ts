import { Router } from '../local-org/src/api/router.ts';
import { apiRoutes } from '../local-org/src/api/routes.ts';
import type { Cast, Person } from './people.ts';

export interface Answer<T = unknown> {
  status: number;
  body: T;
}

const router = new Router(apiRoutes);

/** A request to the REST API as somebody who may use it, without the network: so that it can be undone. */
export function asUser(cast: Cast, person: Person, method: string, path: string, body?: unknown): Answer {
  const url = `/services/data/v${cast.org.project.sourceApiVersion}${path}`;
  const headers = { 'content-type': typeof body === 'string' ? 'text/csv' : 'application/json' };
  const reply = router.dispatch(cast.org, cast.users[person], { method, url, body, headers });
  return { status: reply.status, body: reply.body };
}

/** The first refusal in an answer of any of the API's shapes; undefined when all went well. */
export function firstError(answer: Answer): { code: string; message: string } | undefined {
  return errorIn(answer.body);
}

function errorIn(body: unknown): { code: string; message: string } | undefined {
  if (Array.isArray(body)) return body.map(errorIn).find((error) => error !== undefined);
  if (typeof body !== 'object' || body === null) return undefined;
  const { errorCode, statusCode, message, errors, ...rest } = body as Record<string, unknown>;
  if (typeof message === 'string') return { code: String(errorCode ?? statusCode), message };
  const inside = ['results', 'result', 'body', 'compositeResponse'].map((name) => errorIn(rest[name]));
  return errorIn(errors) ?? inside.find((error) => error !== undefined);
}

/** The code of the first error in an answer's text. */
export function answered(text: string): string | undefined {
  return errorIn(JSON.parse(text))?.code;
}
