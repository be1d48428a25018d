import { platform } from '@local-org/platform';

/** The platform's own word for what HTTP calls an internal server error. */
const STATUS_TEXTS: Record<number, string> = { 500: 'Server Error' };

/** What `lightning/*` and Apex calls reject with, as on the platform. */
export interface FetchError {
  ok: false;
  status: number;
  statusText: string;
  headers: Record<string, string>;
  errorType: 'fetchResponse';
  body: { message: string; [key: string]: unknown };
}

/** Sends and receives JSON with the page's own session; rejects with a FetchError. */
export async function requestJson<T>(method: string, url: string, body?: unknown, headers: Record<string, string> = {}): Promise<T> {
  let response: Response;
  try {
    response = await fetch(url, {
      method,
      credentials: 'same-origin',
      headers: { Accept: 'application/json', ...(body === undefined ? {} : { 'Content-Type': 'application/json' }), ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) })
    });
  } catch {
    throw fetchError(0, '', { message: 'Disconnected or Canceled' });
  }
  const text = await response.text();
  const content: unknown = text ? parse(text) : null;
  if (response.ok) return content as T;
  // The server leads who is no longer signed in to the login page, and from there back to here.
  if (response.status === 401 && !platform.user.isGuest) location.reload();
  const statusText = STATUS_TEXTS[response.status] ?? response.statusText;
  throw fetchError(response.status, statusText, bodyOf(content, statusText));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return { message: text };
  }
}

function bodyOf(content: unknown, fallback: string): FetchError['body'] {
  const first: unknown = Array.isArray(content) ? content[0] : content;
  const body = (first ?? {}) as Record<string, unknown>;
  return { ...body, message: typeof body.message === 'string' ? body.message : fallback };
}

function fetchError(status: number, statusText: string, body: FetchError['body']): FetchError {
  return { ok: false, status, statusText, headers: {}, errorType: 'fetchResponse', body };
}

interface SaveOutput {
  errors: { message: string }[];
  fieldErrors: Record<string, { message: string }[]>;
}

/** What to tell the user of a failed request: of a refused save all that is wrong, else its message. */
export function errorText(error: unknown): string {
  const { body, message } = error as { body?: { message: string; output?: SaveOutput }; message?: string };
  const all = [...(body?.output?.errors ?? []), ...Object.values(body?.output?.fieldErrors ?? {}).flat()];
  return all.map((each) => each.message).join(' ') || (body?.message ?? message ?? '');
}
