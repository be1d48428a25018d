import { declare } from '../declare.ts';
import { ApexList } from '../../runtime/collections.ts';
import type { ApexBlob } from '../../runtime/blob.ts';

type Value = unknown;
type Bag = { values: Map<string, Value> };

/** An object whose setters only remember: `setSubject(x)`, `getSubject()`, property `subject`. */
class MessagePart implements Bag {
  readonly kind: string;
  readonly values = new Map<string, Value>();
  constructor(kind: string) {
    this.kind = kind;
  }
  get<T>(name: string): T | null {
    return (this.values.get(name) as T | undefined) ?? null;
  }
  toString(): string {
    return `Messaging.${this.kind}`;
  }
}

/** `Messaging.SingleEmailMessage` */
export class EmailMessage extends MessagePart {
  constructor() {
    super('SingleEmailMessage');
  }
}

/** `Messaging.EmailFileAttachment` */
export class EmailAttachment extends MessagePart {
  constructor() {
    super('EmailFileAttachment');
  }
}

const EMAIL: Record<string, string> = {
  toAddresses: 'List<String>',
  ccAddresses: 'List<String>',
  bccAddresses: 'List<String>',
  subject: 'String',
  plainTextBody: 'String',
  htmlBody: 'String',
  targetObjectId: 'Id',
  whatId: 'Id',
  templateId: 'Id',
  orgWideEmailAddressId: 'Id',
  replyTo: 'String',
  senderDisplayName: 'String',
  charset: 'String',
  saveAsActivity: 'Boolean',
  useSignature: 'Boolean',
  bccSender: 'Boolean',
  inReplyTo: 'String',
  references: 'String',
  treatTargetObjectAsRecipient: 'Boolean',
  treatBodiesAsTemplate: 'Boolean',
  optOutPolicy: 'String',
  emailPriority: 'String',
  fileAttachments: 'List<Messaging.EmailFileAttachment>',
  entityAttachments: 'List<Id>'
};
const ATTACHMENT: Record<string, string> = { fileName: 'String', body: 'Blob', contentType: 'String', inline: 'Boolean' };

function accessors(fields: Record<string, string>) {
  const upper = (name: string): string => name[0].toUpperCase() + name.slice(1);
  const entries = Object.entries(fields);
  return {
    methods: Object.fromEntries(
      entries.flatMap(([name, type]) => [
        [`void set${upper(name)}(${type} value)`, (self: MessagePart, value: Value) => void self.values.set(name, value)],
        [`${type} get${upper(name)}()`, (self: MessagePart) => self.get(name)]
      ])
    ),
    properties: Object.fromEntries(
      entries.map(([name, type]) => [
        `${type} ${name}`,
        { get: (self: MessagePart) => self.get(name), set: (self: MessagePart, value: Value) => void self.values.set(name, value) }
      ])
    )
  };
}

declare({ name: 'Messaging.Email', abstract: true });
declare({
  name: 'Messaging.SingleEmailMessage',
  extends: 'Messaging.Email',
  constructors: { '()': () => new EmailMessage() },
  ...accessors(EMAIL)
});
declare({ name: 'Messaging.EmailFileAttachment', constructors: { '()': () => new EmailAttachment() }, ...accessors(ATTACHMENT) });

/** What the outbox keeps of a message. */
export function emailContent(message: EmailMessage, recipients: string[]): Record<string, unknown> {
  const attachments = (message.get<ApexList>('fileAttachments')?.items ?? []) as EmailAttachment[];
  const plain = Object.fromEntries(
    [...message.values]
      .filter(([name]) => name !== 'fileAttachments')
      .map(([name, value]) => [name, value instanceof ApexList ? [...value.items] : value])
  );
  return {
    ...plain,
    recipients,
    attachments: attachments.map((part) => ({
      fileName: part.get('fileName'),
      contentType: part.get('contentType'),
      base64: part.get<ApexBlob>('body')?.toBase64() ?? ''
    }))
  };
}
