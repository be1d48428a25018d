import type { Org } from '../org.ts';

/** One request, whether it came by itself or inside a composite request. */
export interface ApiCall {
  org: Org;
  userId: string;
  method: string;
  /** `67.0` */
  version: string;
  /** Parts of the path that the route's pattern names. */
  params: Record<string, string>;
  query: Record<string, string>;
  /** Parsed JSON, or text for other content. */
  body: unknown;
  headers: Record<string, string | undefined>;
  /** Handles another request as part of this one. */
  dispatch(request: ApiRequest): ApiReply;
}

export interface ApiRequest {
  method: string;
  /** From `/services/data/` on, with its query. */
  url: string;
  body: unknown;
  headers: Record<string, string | undefined>;
}

export interface ApiReply {
  status: number;
  body?: unknown;
  headers?: Record<string, string>;
}

export interface Route {
  method: string;
  /** Below `/services/data/v67.0`: `/sobjects/:sobject/:id`. */
  pattern: string;
  handle(call: ApiCall): ApiReply;
}

export function ok(body: unknown): ApiReply {
  return { status: 200, body };
}

/** Every operation runs as the session's user, within what they may see and change. */
export function userMode(call: ApiCall): { userId: string; mode: 'user'; sharing: true } {
  return { userId: call.userId, mode: 'user', sharing: true };
}
