/** Callouts: only a test's mock answers them, as local org reaches no network. */
import { declare } from '../declare.ts';
import { exception } from '../../runtime/exception.ts';
import { callMethod } from '../../runtime/class-info.ts';
import { ApexBlob } from '../../runtime/blob.ts';
import { ApexList } from '../../runtime/collections.ts';
import { currentTransaction } from '../../runtime/transaction.ts';
import { testContext } from '../../async/context.ts';

/** `HttpRequest` and `HttpResponse`: headers are found in any case. */
class HttpMessage {
  endpoint: string | null = null;
  method: string | null = null;
  body = new ApexBlob(Buffer.alloc(0));
  status: string | null = null;
  statusCode = 0;
  timeout: number | null = null;
  readonly headers = new Map<string, [name: string, value: string]>();

  header(name: string): string | null {
    return this.headers.get(name.toLowerCase())?.[1] ?? null;
  }
}

const shared = {
  'String getBody()': (self: HttpMessage) => self.body.toText(),
  'Blob getBodyAsBlob()': (self: HttpMessage) => self.body,
  'String getHeader(String key)': (self: HttpMessage, name: string) => self.header(name),
  'void setBody(String body)': (self: HttpMessage, text: string) => void (self.body = ApexBlob.fromText(text)),
  'void setBodyAsBlob(Blob body)': (self: HttpMessage, body: ApexBlob) => void (self.body = body),
  'void setHeader(String key, String value)': (self: HttpMessage, name: string, value: string) =>
    void self.headers.set(name.toLowerCase(), [name, value])
};

declare({
  name: 'HttpRequest',
  constructors: { '()': () => new HttpMessage() },
  methods: {
    ...shared,
    'String getEndpoint()': (self: HttpMessage) => self.endpoint,
    'String getMethod()': (self: HttpMessage) => self.method,
    'void setEndpoint(String endpoint)': (self: HttpMessage, value: string) => void (self.endpoint = value),
    'void setMethod(String method)': (self: HttpMessage, value: string) => void (self.method = value),
    'void setTimeout(Integer timeout)': (self: HttpMessage, value: number) => void (self.timeout = value)
  }
});

declare({
  name: 'HttpResponse',
  constructors: { '()': () => new HttpMessage() },
  methods: {
    ...shared,
    'List<String> getHeaderKeys()': (self: HttpMessage) =>
      new ApexList(
        'String',
        [...self.headers.values()].map(([name]) => name)
      ),
    'String getStatus()': (self: HttpMessage) => self.status,
    'Integer getStatusCode()': (self: HttpMessage) => self.statusCode,
    'void setStatus(String status)': (self: HttpMessage, value: string) => void (self.status = value),
    'void setStatusCode(Integer statusCode)': (self: HttpMessage, value: number) => void (self.statusCode = value)
  }
});

declare({ name: 'HttpCalloutMock', kind: 'interface', methods: { 'HttpResponse respond(HttpRequest request)': null } });

function send(request: HttpMessage): unknown {
  currentTransaction().limits.count('callouts');
  const test = testContext();
  if (!test) throw exception('CalloutException', `Local org makes no callouts: ${request.method} ${request.endpoint} was not sent`);
  if (!test.calloutMock) throw exception('CalloutException', 'You must set a mock with Test.setMock before a test makes a callout');
  return callMethod(test.calloutMock, 'respond', request);
}

declare({
  name: 'Http',
  constructors: { '()': () => ({}) },
  methods: { 'HttpResponse send(HttpRequest request)': (_http: object, request: HttpMessage) => send(request) }
});
