/** One shape out of the many in which errors arrive: Apex, UI API, wire, plain JavaScript. */
type ErrorShape = {
  body?: unknown;
  message?: unknown;
  statusText?: unknown;
  status?: unknown;
  output?: { errors?: unknown; fieldErrors?: Record<string, unknown> };
  pageErrors?: unknown;
  fieldErrors?: Record<string, unknown>;
};

/** A refusal's code before its message, as in "NOT_FOUND: The plan …". */
const CODE = /^([A-Z]+(?:_[A-Z]+)*): /;
const NOT_FOUND = 'NOT_FOUND';
const CONFLICT = 'CONFLICT';
const RESETS_SIGN_OFFS = 'RESETS_SIGN_OFFS';
const NO_ANSWER = 'Disconnected or Canceled';

/** Every message in any error, in order, each once; empty when it says nothing. */
export function reduceErrors(errors: unknown): string[] {
  return [...new Set(rawMessages(errors).map((message) => message.replace(CODE, '')))];
}

/** The one line to show, or the fallback where the error carries no text meant for people: a browser's own has none. */
export function errorMessage(error: unknown, fallback: string): string {
  if (isUnreachable(error)) {
    return fallback;
  }
  return reduceErrors(error).join(' ') || fallback;
}

/** No access and not found look the same on purpose: the server tells nobody what exists. */
export function isNoAccess(error: unknown): boolean {
  const status = (error as ErrorShape | null)?.status;
  return status === 403 || status === 404 || hasCode(error, NOT_FOUND);
}

/** The change takes back sign-offs and was not saved: sent again as acknowledged, it is. */
export function isSignOffReset(error: unknown): boolean {
  return hasCode(error, RESETS_SIGN_OFFS);
}

/** Somebody else changed the record since it was shown. */
export function isConflict(error: unknown): boolean {
  return hasCode(error, CONFLICT);
}

function hasCode(error: unknown, code: string): boolean {
  return rawMessages(error).some((message) => CODE.exec(message)?.[1] === code);
}

/** No answer at all: the browser's or the framework's own words for it help nobody. */
function isUnreachable(error: unknown): boolean {
  const { status } = (error ?? {}) as ErrorShape;
  return (
    (typeof status === 'number' && status <= 0) || (error instanceof Error && !('body' in error)) || rawMessages(error).includes(NO_ANSWER)
  );
}

function rawMessages(errors: unknown): string[] {
  return (Array.isArray(errors) ? errors : [errors]).flatMap((error: unknown) => messagesOf(error));
}

function messagesOf(error: unknown): string[] {
  if (!error) {
    return [];
  }
  if (typeof error === 'string') {
    return [error];
  }
  if (typeof error !== 'object') {
    return [];
  }
  if (Array.isArray(error)) {
    return error.flatMap(messagesOf);
  }
  const shape = error as ErrorShape;
  const nested = [
    ...messagesOf(shape.body),
    ...messagesOf(shape.pageErrors),
    ...messagesOf(shape.output?.errors),
    ...Object.values(shape.fieldErrors ?? {}).flatMap(messagesOf),
    ...Object.values(shape.output?.fieldErrors ?? {}).flatMap(messagesOf)
  ];
  if (nested.length > 0) {
    return nested;
  }
  return [shape.message, shape.statusText].filter((text): text is string => typeof text === 'string' && text !== '').slice(0, 1);
}
