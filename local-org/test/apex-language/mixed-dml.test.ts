import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { runTests } from '../../src/apex/test-runner/run-tests.ts';
import { addUser, loggedInOrg, orgWithApex } from './org-apex.ts';

const setup =
  "insert new Group(Name = 'All', DeveloperName = 'All_Of_Us'); GroupMember m = new GroupMember(GroupId = [SELECT Id FROM Group WHERE DeveloperName = 'All_Of_Us'].Id, UserOrGroupId = UserInfo.getUserId());";
const caught = 'catch (DmlException e) { log.add(e.getDmlType(0)); log.add(e.getMessage()); }';

describe('Setup objects and others in one transaction', () => {
  it('are refused in either order, naming both', () => {
    const after = loggedInOrg(
      `${setup} insert new Account(Name = 'A'); try { insert m; } ${caught} log.add([SELECT COUNT() FROM GroupMember]);`
    );
    assert.match(
      after,
      /^\(MIXED_DML_OPERATION, Insert failed\. First exception on row 0; first error: MIXED_DML_OPERATION, .*\(or vice versa\): GroupMember, original object: Account: \[\], 0\)$/
    );
    const before = loggedInOrg(`${setup} insert m; try { insert new Account(Name = 'A'); } ${caught}`);
    assert.match(before, /: Account, original object: GroupMember: \[\]\)$/);
  });
  it('are reported by row when partial success is allowed', () => {
    const body = `${setup} insert new Account(Name = 'A'); Database.SaveResult r = Database.insert(m, false); log.add(r.isSuccess()); log.add(r.getErrors()[0].getStatusCode());`;
    assert.equal(loggedInOrg(body), '(false, MIXED_DML_OPERATION)');
  });
  it('go together in System.runAs, on both sides of it', () => {
    const org = orgWithApex(
      {
        Main: `@IsTest private class Main { @IsTest static void both() { ${setup}
        insert new Account(Name = 'A'); System.runAs(new User(Id = UserInfo.getUserId())) { insert m; } insert new Account(Name = 'B');
        Assert.areEqual(2, [SELECT COUNT() FROM Account]); try { delete m; Assert.fail('mixed'); } catch (DmlException e) { Assert.isTrue(e.getMessage().contains('MIXED_DML')); } } }`
      },
      66
    );
    assert.deepEqual(org.problems, []);
    const { runtime, database, adminId } = org;
    const { results } = runTests({ program: runtime.program, database, services: runtime.services, userId: adminId });
    assert.deepEqual(
      results.map(({ failure }) => failure?.message ?? 'passed'),
      ['passed']
    );
  });
  it('let users without a role and new groups pass', () => {
    const body = `${setup} insert new Account(Name = 'A'); update new User(Id = UserInfo.getUserId(), Title = 'Boss'); log.add('fine');
      try { update new User(Id = UserInfo.getUserId(), IsActive = true); } ${caught.replace(' log.add(e.getMessage());', '')}`;
    assert.equal(loggedInOrg(body), '(fine, MIXED_DML_OPERATION)');
  });
});

describe('User mode without permission', () => {
  it('throws SecurityException for an object, and names hidden fields', () => {
    const org = orgWithApex({
      Main: `public class Main { public static String run() { try { insert as user new Invoice__c(Name = 'x'); return 'saved'; } catch (SecurityException e) { return e.getMessage(); } } }`,
      Fields: `public class Fields { public static String run() { try { return 'found ' + [SELECT Region__c FROM Account WITH USER_MODE].size(); } catch (QueryException e) { return String.valueOf(e.getInaccessibleFields()); } } }`
    });
    addUser(org);
    const user = String(
      org.database.query("SELECT Id FROM User WHERE Alias = 'other'", { userId: org.adminId, mode: 'system', sharing: false }).rows[0]
        ?.values['Id']
    );
    const run = (name: string): unknown => org.runtime.run(user, () => org.runtime.program.callStatic(name, 'run', []));
    assert.equal(run('Fields'), '{Account={Region__c}}');
    assert.equal(run('Main'), 'DML operation INSERT not allowed on Invoice__c');
  });
});
