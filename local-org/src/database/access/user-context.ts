import type { PermissionSetModel, Project } from '../../metadata/model.ts';
import type { ProfileDefinition } from '../setup/standard-profiles.ts';
import { licenses } from '../setup/standard-profiles.ts';
import type { Connection } from '../store/connection.ts';
import { Permissions } from './permissions.ts';

/** Everything about a user that access and queries depend on. */
export interface UserContext {
  id: string;
  profileName: string;
  kind: 'internal' | 'portal' | 'guest';
  /** The portal user's own account and contact. */
  accountId: string | null;
  contactId: string | null;
  zone: string;
  locale: string;
  language: string;
  permissions: Permissions;
  /** User and group Ids whose records and shares are this user's too: self, users below in the role hierarchy, and their groups. */
  principals: string[];
}

/** Reads users from the tables; what it built is kept until `clear`. */
export class UserContexts {
  private readonly project: Project;
  private readonly connection: Connection;
  private readonly profiles: Map<string, ProfileDefinition>;
  private readonly contexts = new Map<string, UserContext>();

  constructor(project: Project, connection: Connection, profiles: Map<string, ProfileDefinition>) {
    this.project = project;
    this.connection = connection;
    this.profiles = profiles;
  }

  clear(): void {
    this.contexts.clear();
  }

  of(userId: string): UserContext {
    let context = this.contexts.get(userId);
    if (!context) {
      context = this.load(userId);
      this.contexts.set(userId, context);
    }
    return context;
  }

  private load(userId: string): UserContext {
    const sql = `SELECT p.Name, l.Name, u.AccountId, u.ContactId, u.TimeZoneSidKey, u.LocaleSidKey, u.LanguageLocaleKey, u.UserRoleId
      FROM User u LEFT JOIN Profile p ON p.Id = u.ProfileId LEFT JOIN UserLicense l ON l.Id = p.UserLicenseId WHERE u.Id = ?`;
    const row = this.connection.get(sql, [userId]) as (string | null)[] | undefined;
    if (!row) return unknownUser(userId);
    const [profileName, license, accountId, contactId, zone, locale, language, roleId] = row;
    const profile = this.profiles.get((profileName ?? '').toLowerCase());
    const kind = kindOfLicense(license ?? '');
    return {
      id: userId,
      profileName: profileName ?? '',
      kind,
      accountId: accountId ?? (contactId ? this.accountOf(contactId) : null),
      contactId: contactId ?? null,
      zone: zone ?? 'GMT',
      locale: locale ?? 'en_US',
      language: language ?? 'en_US',
      permissions: new Permissions(profile, this.assignedSets(userId)),
      principals: this.principals(userId, kind === 'internal' ? (roleId ?? null) : null, kind)
    };
  }

  private accountOf(contactId: string): string | null {
    return (this.connection.get(`SELECT AccountId FROM Contact WHERE Id = ?`, [contactId])?.[0] as string | null) ?? null;
  }

  private assignedSets(userId: string): PermissionSetModel[] {
    const names = this.connection.all(
      `SELECT s.Name FROM PermissionSetAssignment a JOIN PermissionSet s ON s.Id = a.PermissionSetId WHERE a.AssigneeId = ?`,
      [userId]
    );
    const sets = [...this.project.permissionSets.values()];
    return names.flatMap(([name]) => sets.find((set) => set.name.toLowerCase() === String(name).toLowerCase()) ?? []);
  }

  private principals(userId: string, roleId: string | null, kind: UserContext['kind']): string[] {
    const users = [userId, ...(roleId ? this.subordinates(roleId) : [])];
    const groups = this.groupsOf(users);
    // Groups that hold all users of a kind have no members of their own.
    const open = kind === 'internal' ? ['Organization'] : kind === 'portal' ? ['AllCustomerPortal', 'PRMOrganization'] : [];
    const openGroups =
      open.length === 0
        ? []
        : this.connection
            .all(`SELECT Id FROM "Group" WHERE Type IN (SELECT value FROM json_each(?))`, [JSON.stringify(open)])
            .map(([id]) => String(id));
    return [...new Set([...users, ...groups, ...this.groupsContaining(openGroups), ...openGroups])];
  }

  /** Users in roles below the given one. */
  private subordinates(roleId: string): string[] {
    const sql = `WITH RECURSIVE below(id) AS (SELECT Id FROM UserRole WHERE ParentRoleId = ? UNION SELECT r.Id FROM UserRole r JOIN below ON r.ParentRoleId = below.id)
      SELECT u.Id FROM User u JOIN below ON u.UserRoleId = below.id`;
    return this.connection.all(sql, [roleId]).map(([id]) => String(id));
  }

  private groupsOf(users: string[]): string[] {
    const direct = this.connection
      .all(
        `SELECT GroupId FROM GroupMember WHERE UserOrGroupId IN (SELECT value FROM json_each(?1))
       UNION SELECT g.Id FROM "Group" g JOIN User u ON u.UserRoleId = g.RelatedId WHERE g.Type = 'Role' AND u.Id IN (SELECT value FROM json_each(?1))
       UNION SELECT g.Id FROM "Group" g WHERE g.Type IN ('RoleAndSubordinates', 'RoleAndSubordinatesInternal') AND g.RelatedId IN (
         WITH RECURSIVE above(id) AS (SELECT UserRoleId FROM User WHERE Id IN (SELECT value FROM json_each(?1)) UNION SELECT r.ParentRoleId FROM UserRole r JOIN above ON r.Id = above.id WHERE r.ParentRoleId IS NOT NULL)
         SELECT id FROM above)`,
        [JSON.stringify(users)]
      )
      .map(([id]) => String(id));
    return [...direct, ...this.groupsContaining(direct)];
  }

  private groupsContaining(groups: string[]): string[] {
    if (groups.length === 0) return [];
    const sql = `WITH RECURSIVE outer_groups(id) AS (SELECT value FROM json_each(?) UNION SELECT m.GroupId FROM GroupMember m JOIN outer_groups ON m.UserOrGroupId = outer_groups.id) SELECT id FROM outer_groups`;
    return this.connection.all(sql, [JSON.stringify(groups)]).map(([id]) => String(id));
  }
}

/** An Id without a user, as when the first user of a new org is made: may do nothing in user mode and sees nothing shared. */
function unknownUser(id: string): UserContext {
  return {
    id,
    profileName: '',
    kind: 'guest',
    accountId: null,
    contactId: null,
    zone: 'GMT',
    locale: 'en_US',
    language: 'en_US',
    permissions: new Permissions(undefined, []),
    principals: [id]
  };
}

function kindOfLicense(license: string): UserContext['kind'] {
  const userType = licenses.find((candidate) => candidate.name === license)?.userType ?? 'Standard';
  if (userType === 'Guest') return 'guest';
  return userType === 'Standard' ? 'internal' : 'portal';
}
