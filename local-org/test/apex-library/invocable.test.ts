import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ApexOrg } from './harness.ts';

const GREETER = `public class Greeter {
  public class Request {
    @InvocableVariable(label='Name' required=true)
    public String name;
    @InvocableVariable
    public Date day;
    public String hidden;
  }
  public class Result {
    @InvocableVariable
    public String greeting;
    public String hidden = 'not shown';
  }
  @InvocableMethod(label='Greet' description='Says hello')
  public static List<Result> greet(List<Request> requests) {
    List<Result> results = new List<Result>();
    for (Request request : requests) {
      if (request.name == 'nobody') throw new IllegalArgumentException('Nobody is there');
      insert new Account(Name = request.name);
      Result result = new Result();
      result.greeting = 'Hello ' + request.name + (request.day == null ? '' : ' on ' + String.valueOf(request.day));
      results.add(result);
    }
    return results;
  }
}`;
const LENGTHS = `public class Lengths {
  @InvocableMethod public static List<Integer> lengths(List<String> texts) {
    List<Integer> found = new List<Integer>();
    for (String text : texts) { if (text != 'skipped') found.add(text.length()); }
    return found;
  }
}`;
const apex = new ApexOrg({ Greeter: GREETER, Lengths: LENGTHS });
const invoke = (className: string, inputs: Record<string, unknown>[], userId = apex.org.admin): unknown[] =>
  apex.runtime.invokeAction({ className, inputs, userId });
const accounts = (): number => apex.org.query('SELECT Id FROM Account').rows.length;

test('an invocable method takes all inputs at once and gives an output for each', () => {
  assert.deepEqual(invoke('greeter', [{ name: 'Ann' }, { NAME: 'Bo', day: '2027-06-14' }]), [
    { greeting: 'Hello Ann' },
    { greeting: 'Hello Bo on 2027-06-14' }
  ]);
  assert.deepEqual(invoke('Lengths', [{ texts: 'four' }]), [{ output: 4 }]);
});

test('what one input fails with takes back all of them', () => {
  const before = accounts();
  assert.throws(() => invoke('Greeter', [{ name: 'Cy' }, { name: 'nobody' }]), /Nobody is there/);
  assert.equal(accounts(), before);
});

test('unknown inputs, wrong numbers of results and missing class access are refused', () => {
  assert.throws(() => invoke('Greeter', [{ hidden: 'x' }]), /has no input hidden/);
  assert.throws(() => invoke('Lengths', [{ texts: 'skipped' }]), /number of results does not match/);
  assert.throws(() => invoke('Nothing', []), /no @InvocableMethod/);
  assert.throws(() => invoke('Greeter', [{ name: 'Di' }], apex.org.user('Standard User')), /do not have access to the Apex class/);
});
