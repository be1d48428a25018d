import type { SiteBundle } from '../../../metadata/model.ts';
import { child, texts } from '../../../metadata/xml-values.ts';
import type { Org } from '../../../org.ts';
import { systemQuery } from '../reader.ts';

/** Metadata names of standard profiles whose labels differ. */
const PROFILE_NAMES: Record<string, string> = { admin: 'System Administrator', standard: 'Standard User' };

export interface SiteMember {
  id: string;
  name: string;
  detail: string;
}

/** The active users that the network's member groups let in: by profile or by permission set; portal users first. */
export function siteMembers(org: Org, site: SiteBundle): SiteMember[] {
  const groups = child(site.network?.content, 'networkMemberGroups');
  const profiles = texts(groups, 'profile').map((name) => PROFILE_NAMES[name.toLowerCase()] ?? name);
  const sets = texts(groups, 'permissionSet');
  const assigned = sets.length
    ? systemQuery(org, 'SELECT AssigneeId FROM PermissionSetAssignment WHERE PermissionSet.Name IN :sets', { sets }).map(({ values }) =>
        String(values.AssigneeId)
      )
    : [];
  const users = systemQuery(
    org,
    'SELECT Id, Name, Title, UserType, Profile.Name, Account.Name FROM User WHERE IsActive = true ORDER BY Name LIMIT 500'
  );
  return users
    .filter(({ values }) => assigned.includes(String(values.Id)) || profiles.includes(nameOf(values.Profile)))
    .sort((a, b) => Number(a.values.UserType === 'Standard') - Number(b.values.UserType === 'Standard'))
    .map(({ values }) => ({
      id: String(values.Id),
      name: String(values.Name),
      detail: [values.Title, nameOf(values.Account)].filter(Boolean).join(', ')
    }));
}

function nameOf(parent: unknown): string {
  const values = (parent as { values?: Record<string, unknown> } | null)?.values;
  return typeof values?.Name === 'string' ? values.Name : '';
}
