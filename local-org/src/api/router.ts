import type { Org } from '../org.ts';
import { ApiError, errorReply, notFound } from './api-error.ts';
import type { ApiCall, ApiReply, ApiRequest, Route } from './call.ts';

interface Compiled {
  route: Route;
  names: string[];
  expression: RegExp;
}

/**
 * Finds the route of a request and runs it. Everything below is synchronous, so that a composite request can run its parts in one
 * transaction.
 */
export class Router {
  private readonly routes: Compiled[];

  constructor(routes: readonly Route[]) {
    this.routes = routes.map((route) => {
      const names = [...route.pattern.matchAll(/:(\w+)/g)].map((match) => match[1] ?? '');
      return { route, names, expression: new RegExp(`^${route.pattern.replace(/:\w+/g, '([^/]+)')}/?$`, 'i') };
    });
  }

  dispatch(org: Org, userId: string, request: ApiRequest): ApiReply {
    try {
      return this.run(org, userId, request);
    } catch (error) {
      return errorReply(error);
    }
  }

  private run(org: Org, userId: string, request: ApiRequest): ApiReply {
    const url = new URL(request.url, 'http://localhost');
    const match = /^\/services\/data\/v(\d+\.0)(\/.*)?$/.exec(url.pathname);
    if (!match) throw notFound();
    const [, version = '', path = '/'] = match;
    const fitting = this.routes.filter(({ expression }) => expression.test(path));
    const found = fitting.find(({ route }) => route.method === request.method);
    if (!found) {
      if (fitting.length === 0) throw notFound();
      const methods = fitting.map(({ route }) => route.method).join(',');
      throw new ApiError('METHOD_NOT_ALLOWED', `HTTP Method '${request.method}' not allowed. Allowed are ${methods}`);
    }
    const values = found.expression.exec(path)?.slice(1) ?? [];
    const call: ApiCall = {
      org,
      userId,
      method: request.method,
      version,
      params: Object.fromEntries(found.names.map((name, index) => [name, decodeURIComponent(values[index] ?? '')])),
      query: Object.fromEntries(url.searchParams),
      body: request.body,
      headers: request.headers,
      dispatch: (inner) => this.dispatch(org, userId, inner)
    };
    return found.route.handle(call);
  }
}
