/** Small parts of the System namespace. */
import { declare } from '../declare.ts';
import { exception } from '../../runtime/exception.ts';
import { libraryEnumValue } from '../../runtime/library-enum.ts';
import { asyncContext } from '../../async/context.ts';
import { orgUrl } from './org-url.ts';

declare({
  name: 'System.TriggerOperation',
  kind: 'enum',
  enumValues: ['BEFORE_INSERT', 'BEFORE_UPDATE', 'BEFORE_DELETE', 'AFTER_INSERT', 'AFTER_UPDATE', 'AFTER_DELETE', 'AFTER_UNDELETE']
});
declare({
  name: 'Quiddity',
  kind: 'enum',
  enumValues: [
    'ANONYMOUS',
    'AURA',
    'BATCH_ACS',
    'BATCH_APEX',
    'BATCH_CHUNK_PARALLEL',
    'BATCH_CHUNK_SERIAL',
    'BULK_API',
    'DISCOVERABLE_LOGIN',
    'EXTERNAL_SERVICE_CALLBACK',
    'FUTURE',
    'INBOUND_EMAIL_SERVICE',
    'INVOCABLE_ACTION',
    'IOT',
    'PLATFORM_EVENT_PUBLISH_CALLBACK',
    'POST_INSTALL_SCRIPT',
    'QUEUEABLE',
    'QUICK_ACTION',
    'REMOTE_ACTION',
    'REST',
    'RUNTEST_ASYNC',
    'RUNTEST_DEPLOY',
    'RUNTEST_SYNC',
    'SCHEDULED',
    'SOAP',
    'SYNCHRONOUS',
    'TRANSACTION_FINALIZER_QUEUEABLE',
    'UNDEFINED',
    'VF'
  ]
});

const QUIDDITIES = {
  queueable: 'QUEUEABLE',
  batch: 'BATCH_APEX',
  future: 'FUTURE',
  scheduled: 'SCHEDULED',
  finalizer: 'TRANSACTION_FINALIZER_QUEUEABLE'
} as const;

declare({
  name: 'Request',
  statics: { 'Request getCurrent()': () => asyncContext() },
  methods: {
    'String getRequestId()': (self: ReturnType<typeof asyncContext>) => self.requestId,
    'Quiddity getQuiddity()': (self: ReturnType<typeof asyncContext>) =>
      libraryEnumValue('Quiddity', self.kind ? QUIDDITIES[self.kind] : 'SYNCHRONOUS')
  }
});

/** `Version`: compares part by part. */
class ApexVersion {
  readonly parts: (number | null)[];
  constructor(...parts: (number | null)[]) {
    this.parts = parts;
  }
  compare(other: ApexVersion): number {
    for (let i = 0; i < 3; i += 1) {
      const difference = (this.parts[i] ?? 0) - (other.parts[i] ?? 0);
      if (difference) return Math.sign(difference);
    }
    return 0;
  }
}

declare({
  name: 'Version',
  constructors: {
    '(Integer major, Integer minor)': (major: number, minor: number) => new ApexVersion(major, minor, null),
    '(Integer major, Integer minor, Integer patch)': (major: number, minor: number, patch: number) => new ApexVersion(major, minor, patch)
  },
  methods: {
    'Integer compareTo(Version other)': (self: ApexVersion, other: ApexVersion) => self.compare(other),
    'Integer major()': (self: ApexVersion) => self.parts[0],
    'Integer minor()': (self: ApexVersion) => self.parts[1],
    'Integer patch()': (self: ApexVersion) => self.parts[2]
  }
});

/** `URL` */
class ApexUrl {
  readonly url: globalThis.URL;
  constructor(text: string) {
    try {
      this.url = new globalThis.URL(text);
    } catch {
      throw exception('IllegalArgumentException', `no protocol: ${text}`);
    }
  }
  toString(): string {
    return this.url.href.replace(/\/$/, this.url.pathname === '/' && !this.url.search ? '' : '/');
  }
}

declare({
  name: 'URL',
  constructors: { '(String spec)': (text: string) => new ApexUrl(text) },
  statics: { 'URL getOrgDomainUrl()': () => new ApexUrl(orgUrl()), 'URL getSalesforceBaseUrl()': () => new ApexUrl(orgUrl()) },
  methods: {
    'String toExternalForm()': (self: ApexUrl) => self.toString(),
    'String getHost()': (self: ApexUrl) => self.url.hostname,
    'String getPath()': (self: ApexUrl) => (self.url.pathname === '/' ? '' : self.url.pathname),
    'String getProtocol()': (self: ApexUrl) => self.url.protocol.slice(0, -1),
    'String getQuery()': (self: ApexUrl) => self.url.search.slice(1) || null,
    'String getRef()': (self: ApexUrl) => self.url.hash.slice(1) || null,
    'Integer getPort()': (self: ApexUrl) => (self.url.port ? Number(self.url.port) : -1)
  }
});
