import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runTests } from '../../src/apex/test-runner/run-tests.ts';
import { ApexOrg, check } from './harness.ts';

test('Http: refused outside of tests, answered by the mock in them', () => {
  const call = "HttpRequest q = new HttpRequest(); q.setEndpoint('https://example.com'); q.setMethod('GET');";
  check([
    [`${call} return new Http().send(q);`, 'System.CalloutException: Local org makes no callouts: GET https://example.com was not sent']
  ]);
  const { program, database, services, org } = new ApexOrg({
    MockTest: `@IsTest private class MockTest {
      class Mock implements HttpCalloutMock {
        public HttpResponse respond(HttpRequest q) { HttpResponse r = new HttpResponse(); r.setStatusCode(201); r.setBody(q.getMethod()); r.setHeader('X-A', 'b'); return r; }
      }
      @IsTest static void mocked() {
        Test.setMock(HttpCalloutMock.class, new Mock());
        ${call}
        HttpResponse r = new Http().send(q);
        Assert.areEqual('201 GET b', r.getStatusCode() + ' ' + r.getBody() + ' ' + r.getHeader('x-a'));
      }
    }`
  });
  const { results } = runTests({ program, database, services, userId: org.admin });
  assert.deepEqual(
    results.map(({ failure }) => failure?.message ?? null),
    [null]
  );
});

test('PageReference, JSONParser, Cache, Collator', () => {
  check([
    ["PageReference p = new PageReference('/x?a=1'); p.getParameters().put('b', 'c d'); return p.getUrl();", '/x?a=1&b=c%20d'],
    [
      'JSONParser p = JSON.createParser(\'{"a":5,"l":[1,2],"z":true}\'); String s = \'\'; while (p.nextToken() != null) { s += p.getCurrentToken().name() + \',\'; } return s;',
      'START_OBJECT,FIELD_NAME,VALUE_NUMBER_INT,FIELD_NAME,START_ARRAY,VALUE_NUMBER_INT,VALUE_NUMBER_INT,END_ARRAY,FIELD_NAME,VALUE_TRUE,END_OBJECT,'
    ],
    [
      'JSONParser p = JSON.createParser(\'{"a":5}\'); p.nextToken(); p.nextToken(); String n = p.getText(); p.nextToken(); return n + p.getIntegerValue();',
      'a5'
    ],
    ["Cache.Org.put('k1', new List<Integer>{1}); return Cache.Org.get('k1') + '' + Cache.Org.contains('k2');", '(1)false'],
    ["List<String> l = new List<String>{'b', 'ä', 'a'}; l.sort(Collator.getInstance()); return l;", '(a, ä, b)']
  ]);
});
