import type { Org } from '../local-org/src/org.ts';
import type { Row, Scalar } from '../local-org/src/database/types.ts';
import type { RunningOrg } from '../local-org/src/serve.ts';
import { runProduct } from '../scripts/lib/running-product.ts';

/** The kinds of people that the product's rights tell apart, besides guests, who have no user. */
export const PEOPLE = [
  'no permission',
  'seller reader',
  'seller editor',
  'other seller',
  'buyer editor',
  'buyer participant',
  'buyer of another plan',
  'buyer after removal'
] as const;
export type Person = (typeof PEOPLE)[number];

/** The objects that buyers read, and nothing else. */
export const BUYER_OBJECTS = [
  'Mutual_Action_Plan__c',
  'Action_Item__c',
  'Item_Dependency__c',
  'Stakeholder__c',
  'Risk__c',
  'Success_Criterion__c',
  'Date_Change__c',
  'Plan_Snapshot__c',
  'Plan_Comment__c'
];

/** The sample org with one user of each kind, and the records of the example plan that the tests aim at. */
export class Cast {
  readonly running: RunningOrg;
  readonly users: Record<Person, string>;

  private constructor(running: RunningOrg) {
    this.running = running;
    const user = (lastName: string): string => this.id(`SELECT Id FROM User WHERE LastName = '${lastName}'`);
    this.users = {
      'no permission': this.addUserWithoutPermission(),
      'seller reader': user('Novak'),
      'seller editor': user('Martinez'),
      'other seller': user('Fischer'),
      'buyer editor': user('Chen'),
      'buyer participant': user('Lindqvist'),
      'buyer of another plan': user('Weber'),
      'buyer after removal': this.addRemovedBuyer()
    };
    const plan = this.id("SELECT Id FROM Mutual_Action_Plan__c WHERE Name = 'Evaluation and purchase'");
    this.insert('Mutual_Action_Plan__Share', { ParentId: plan, UserOrGroupId: this.users['seller reader'], AccessLevel: 'Read' });
  }

  static async start(): Promise<Cast> {
    return new Cast(
      await runProduct({
        data: ':memory:',
        port: 0,
        report: {
          done: () => undefined,
          missing: (message) => {
            throw new Error(message);
          }
        }
      })
    );
  }

  get org(): Org {
    return this.running.org;
  }

  id(soql: string): string {
    const value = this.org.database.query(soql, { userId: this.org.adminId, mode: 'system', sharing: false }).rows[0]?.values.Id;
    if (typeof value !== 'string') throw new Error(`Nothing found: ${soql}`);
    return value;
  }

  /** The object that an Id is of, by its first three characters. */
  objectOf(id: string): string {
    const object = [...this.org.project.objects.values()].find(({ keyPrefix }) => keyPrefix === id.slice(0, 3));
    if (!object) throw new Error(`No object has Ids like ${id}`);
    return object.name;
  }

  /** Whether somebody can read a record. */
  sees(person: Person, id: string): boolean {
    const options = { userId: this.users[person], mode: 'user', sharing: true, binds: { id } } as const;
    try {
      return this.org.database.query(`SELECT Id FROM ${this.objectOf(id)} WHERE Id = :id`, options).rows.length > 0;
    } catch {
      // No access to the object at all.
      return false;
    }
  }

  insert(sobject: string, values: Record<string, Scalar>): string {
    const row: Row = { sobject, values };
    const [result] = this.org.database.dml('insert', [row], { userId: this.org.adminId, mode: 'system', sharing: false, allOrNone: true });
    if (!result?.id) throw new Error(`${sobject} was not inserted: ${result?.errors[0]?.message}`);
    return result.id;
  }

  delete(sobject: string, id: string): void {
    this.org.database.dml('delete', [{ sobject, values: { Id: id } }], {
      userId: this.org.adminId,
      mode: 'system',
      sharing: false,
      allOrNone: true
    });
  }

  /** Runs something and takes back all that it changed. */
  undone<T>(work: () => T): T {
    const savepoint = this.org.database.savepoint();
    try {
      return work();
    } finally {
      this.org.database.rollbackTo(savepoint);
    }
  }

  /** Buyers have no API by default; an admin can grant it, and what they reach then is what these tests are about. */
  enableApiForBuyers(): void {
    const buyers = [...this.org.project.permissionSets.values()].find(({ name }) => name === 'Plan_Buyer');
    buyers?.userPermissions.push('ApiEnabled');
    this.org.database.access.invalidate();
  }

  close(): Promise<void> {
    return this.running.close();
  }

  private newUser(profile: string, lastName: string, contactId?: string): string {
    const values: Record<string, Scalar> = {
      LastName: lastName,
      Username: `${lastName}@contract.example`,
      Email: `${lastName}@contract.example`,
      Alias: lastName.slice(0, 8),
      CommunityNickname: lastName,
      ProfileId: this.id(`SELECT Id FROM Profile WHERE Name = '${profile}'`),
      TimeZoneSidKey: 'Europe/Berlin',
      LocaleSidKey: 'en_US',
      EmailEncodingKey: 'UTF-8',
      LanguageLocaleKey: 'en_US'
    };
    if (contactId) values.ContactId = contactId;
    return this.insert('User', values);
  }

  private addUserWithoutPermission(): string {
    return this.newUser('Standard User', 'Nobody');
  }

  /** A buyer who was on the example plan, saw it, and was taken off it. */
  private addRemovedBuyer(): string {
    const accountId = this.id("SELECT Id FROM Account WHERE Name = 'Meridian Logistics'");
    const contactId = this.insert('Contact', { LastName: 'Former', AccountId: accountId, Email: 'former@contract.example' });
    const userId = this.newUser('Customer Community Plus User', 'Former', contactId);
    this.insert('PermissionSetAssignment', {
      AssigneeId: userId,
      PermissionSetId: this.id("SELECT Id FROM PermissionSet WHERE Name = 'Plan_Buyer'")
    });
    const planId = this.id("SELECT Id FROM Mutual_Action_Plan__c WHERE Name = 'Evaluation and purchase'");
    const stakeholder = this.insert('Stakeholder__c', {
      Name: 'Former',
      Plan__c: planId,
      Side__c: 'Buyer',
      User__c: userId,
      Contact__c: contactId,
      Rights__c: 'Editor',
      Invited_On__c: new Date().toISOString()
    });
    const before = this.org.database.query('SELECT Id FROM Mutual_Action_Plan__c', { userId, mode: 'user', sharing: true });
    if (before.rows.length !== 1) throw new Error('An invited buyer does not see the plan: the matrix would prove nothing');
    this.delete('Stakeholder__c', stakeholder);
    return userId;
  }
}
