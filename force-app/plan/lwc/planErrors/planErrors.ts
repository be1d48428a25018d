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

/** Every message in any error, in order, each once; empty when it says nothing. */
export function reduceErrors(errors: unknown): string[] {
  const messages = (Array.isArray(errors) ? errors : [errors]).flatMap((error: unknown) => messagesOf(error));
  return [...new Set(messages)];
}

/** The one line to show, or the fallback where the error carries no text of its own. */
export function errorMessage(error: unknown, fallback: string): string {
  return reduceErrors(error).join(' ') || fallback;
}

/** No access and not found look the same on purpose: the server tells nobody what exists. */
export function isNoAccess(error: unknown): boolean {
  const status = (error as ErrorShape | null)?.status;
  return status === 403 || status === 404;
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
