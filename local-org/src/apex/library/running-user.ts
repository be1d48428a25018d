import { platformQuery } from './platform-rows.ts';
import { currentTransaction, slot } from '../runtime/transaction.ts';

/** What the library needs of the running user: the row of User with its profile and role, read once per transaction. */
export interface RunningUser {
  id: string;
  /** IANA name. */
  timeZone: string;
  /** `en_US` */
  locale: string;
  /** `en_US`, `de` */
  language: string;
  /** Fields of User by name. */
  values: Record<string, string | null>;
}

const USERS = Symbol('users');
const FIELDS = [
  'Username',
  'FirstName',
  'LastName',
  'Name',
  'Email',
  'ProfileId',
  'UserRoleId',
  'UserType',
  'TimeZoneSidKey',
  'LocaleSidKey',
  'LanguageLocaleKey'
];

/** The running user (System.runAs changes who that is). */
export function runningUser(): RunningUser {
  const { userId } = currentTransaction();
  const known = slot(USERS, () => new Map<string, RunningUser>());
  let user = known.get(userId);
  if (!user) known.set(userId, (user = readUser(userId)));
  return user;
}

function readUser(userId: string): RunningUser {
  const { database } = currentTransaction();
  const fields = FIELDS.filter((field) => database.project.objects.get('user')?.fields.has(field.toLowerCase()));
  const [row] = platformQuery(`SELECT ${['Id', ...fields].join(', ')} FROM User WHERE Id = :id`, { id: userId });
  const values = (row?.values ?? {}) as Record<string, string | null>;
  return {
    id: userId,
    timeZone: values.TimeZoneSidKey ?? 'GMT',
    locale: values.LocaleSidKey ?? 'en_US',
    language: values.LanguageLocaleKey ?? 'en_US',
    values
  };
}
