import type { FastifyRequest } from 'fastify';
import type { Org } from '../../org.ts';
import type { Row, Scalar } from '../../database/types.ts';

/** Who looks at a page. */
export interface Reader {
  id: string;
  name: string;
  /** Salesforce language code: `en_US`, `de`. */
  language: string;
  /** Salesforce locale: `en_US`, `de_DE`. */
  locale: string;
  timeZone: string;
  currency: string;
  userType: string;
  profileId: string;
  isGuest: boolean;
}

/** One cookie's value, by its exact name. */
export function cookie(request: FastifyRequest, name: string): string | undefined {
  for (const part of (request.headers.cookie ?? '').split(';')) {
    const [key, ...value] = part.trim().split('=');
    if (key === name) return decodeURIComponent(value.join('='));
  }
  return undefined;
}

/** A session cookie: out of reach of scripts and of other sites, and limited to a path so that two users fit in one browser. */
export function sessionCookie(name: string, token: string, path: string): string {
  return `${name}=${encodeURIComponent(token)}; Path=${path}; HttpOnly; SameSite=Strict${token ? '' : '; Max-Age=0'}`;
}

const USER_FIELDS = 'Id, Name, LanguageLocaleKey, LocaleSidKey, TimeZoneSidKey, UserType, ProfileId, IsActive';

/** The active user behind a session token. */
export function readerOf(org: Org, token: string | undefined): Reader | undefined {
  const userId = token && org.sessions.userOf(token);
  if (!userId) return undefined;
  const [row] = systemQuery(org, `SELECT ${USER_FIELDS} FROM User WHERE Id = :id AND IsActive = true`, { id: userId });
  return row && toReader(org, row);
}

/** Runs as local org itself, beyond sharing: for users, profiles and the like that frame a page, never for records shown on it. */
export function systemQuery(org: Org, soql: string, binds: Record<string, Scalar | Scalar[]> = {}): Row[] {
  return org.database.query(soql, { userId: '', mode: 'system', sharing: false, binds }).rows;
}

export function toReader(org: Org, row: Row): Reader {
  const value = (name: string, otherwise: string): string => String(row.values[name] ?? otherwise);
  return {
    id: value('Id', ''),
    name: value('Name', ''),
    language: value('LanguageLocaleKey', 'en_US'),
    locale: value('LocaleSidKey', 'en_US'),
    timeZone: value('TimeZoneSidKey', 'Europe/London'),
    currency: corporateCurrency(org),
    userType: value('UserType', 'Standard'),
    profileId: value('ProfileId', ''),
    isGuest: value('UserType', '') === 'Guest'
  };
}

/** The org has one currency, whoever reads: the one set in its company information. */
function corporateCurrency(org: Org): string {
  const [row] = systemQuery(org, 'SELECT DefaultCurrencyIsoCode FROM Organization LIMIT 1');
  return String(row?.values.DefaultCurrencyIsoCode ?? 'EUR');
}
