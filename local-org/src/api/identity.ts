import type { Org } from '../org.ts';

type Json = Record<string, unknown>;

/** The user's row for identity answers, or undefined when there is none or it is inactive. */
export function activeUser(org: Org, where: string, value: string): Json | undefined {
  const fields =
    'Id, Username, Name, FirstName, LastName, Email, IsActive, LanguageLocaleKey, LocaleSidKey, TimeZoneSidKey, UserType, CommunityNickname, LastModifiedDate';
  const { rows } = org.database.query(`SELECT ${fields} FROM User WHERE ${where} = :value`, {
    userId: org.adminId,
    mode: 'system',
    sharing: false,
    binds: { value }
  });
  const values = rows[0]?.values;
  return values?.['IsActive'] === true ? values : undefined;
}

export function identityUrl(org: Org, base: string, userId: string): string {
  return `${base}/id/${org.organizationId}/${userId}`;
}

/** What `/id/…` answers. */
export function identity(org: Org, base: string, user: Json): Json {
  const id = String(user['Id']);
  const data = `${base}/services/data/v{version}/`;
  return {
    id: identityUrl(org, base, id),
    asserted_user: true,
    user_id: id,
    organization_id: org.organizationId,
    username: user['Username'],
    nick_name: user['CommunityNickname'],
    display_name: user['Name'],
    first_name: user['FirstName'],
    last_name: user['LastName'],
    email: user['Email'],
    email_verified: true,
    timezone: user['TimeZoneSidKey'],
    photos: { picture: null, thumbnail: null },
    urls: {
      rest: data,
      sobjects: `${data}sobjects/`,
      query: `${data}query/`,
      tooling_rest: `${data}tooling/`,
      profile: `${base}/${id}`,
      partner: `${base}/services/Soap/u/{version}/${org.organizationId}`
    },
    active: true,
    user_type: user['UserType'] ?? 'STANDARD',
    language: user['LanguageLocaleKey'],
    locale: user['LocaleSidKey'],
    utcOffset: 0,
    last_modified_date: user['LastModifiedDate'],
    is_app_installed: true
  };
}

/** What `/services/oauth2/userinfo` answers. */
export function userInfo(org: Org, base: string, user: Json): Json {
  const id = String(user['Id']);
  return {
    sub: identityUrl(org, base, id),
    user_id: id,
    organization_id: org.organizationId,
    preferred_username: user['Username'],
    nickname: user['CommunityNickname'],
    name: user['Name'],
    given_name: user['FirstName'],
    family_name: user['LastName'],
    email: user['Email'],
    email_verified: true,
    zoneinfo: user['TimeZoneSidKey'],
    locale: user['LocaleSidKey'],
    language: user['LanguageLocaleKey'],
    user_type: user['UserType'] ?? 'STANDARD',
    active: true,
    profile: `${base}/${id}`,
    urls: { rest: `${base}/services/data/v{version}/` },
    updated_at: user['LastModifiedDate']
  };
}
