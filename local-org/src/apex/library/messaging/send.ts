import { declare } from '../declare.ts';
import { exception } from '../../runtime/exception.ts';
import { ApexList, ApexSet } from '../../runtime/collections.ts';
import { currentTransaction } from '../../runtime/transaction.ts';
import type { DmlError, FieldValue } from '../../../database/types.ts';
import { pending } from '../../async/pending.ts';
import { DatabaseError } from '../database/results.ts';
import { platformQuery } from '../platform-rows.ts';
import { emailContent, EmailMessage } from './email.ts';

const MOST_RECIPIENTS = 150;
const MOST_SINGLE_EMAILS_A_DAY = 5000;

/** `Messaging.SendEmailResult` */
class SendEmailResult {
  readonly errors: DmlError[];
  constructor(errors: DmlError[]) {
    this.errors = errors;
  }
}

/** The e-mail address of a Contact, Lead or User. */
function addressOf(id: string): string | null {
  const { database } = currentTransaction();
  const model = [...database.project.objects.values()].find((candidate) => candidate.keyPrefix === id.slice(0, 3));
  if (!model?.fields.has('email')) return null;
  const [row] = platformQuery(`SELECT Email FROM ${model.name} WHERE Id = :id`, { id });
  return ((row?.values.Email as FieldValue | undefined) ?? null) as string | null;
}

const error = (statusCode: string, message: string, fields: string[] = []): DmlError => ({ statusCode, message, fields });

/** Addresses, with Ids of people replaced by their address; or what is wrong with them. */
function recipientsOf(message: EmailMessage): string[] | DmlError {
  const all = ['toAddresses', 'ccAddresses', 'bccAddresses'].flatMap((name) => (message.get<ApexList>(name)?.items ?? []) as string[]);
  const target = message.get<string>('targetObjectId');
  if (target && message.get('treatTargetObjectAsRecipient') !== false) all.push(target);
  if (!all.length) return error('REQUIRED_FIELD_MISSING', 'Add a recipient to send an email.');
  if (all.length > MOST_RECIPIENTS) return error('LIMIT_EXCEEDED', `The number of recipients exceeds ${MOST_RECIPIENTS}`);
  const addresses = all.map((address) => (address.includes('@') ? address : addressOf(address)));
  const wrong = addresses.findIndex((address) => !address || !/^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(address));
  return wrong >= 0 ? error('INVALID_EMAIL_ADDRESS', `Email address is invalid: ${all[wrong]}`, ['toAddresses']) : (addresses as string[]);
}

function contentError(message: EmailMessage): DmlError | null {
  if (message.get('templateId')) throw new Error('Messaging.sendEmail with a template is not supported by local org: set subject and body');
  return message.get('plainTextBody') || message.get('htmlBody')
    ? null
    : error('REQUIRED_FIELD_MISSING', 'Missing body, need at least one of html or plainText', ['plainTextBody', 'htmlBody']);
}

function sendEmail(messages: ApexList, allOrNothing = true): ApexList {
  const { limits, services, userId } = currentTransaction();
  limits.count('emailInvocations');
  const ready: Record<string, unknown>[] = [];
  const failures: { index: number; id: null; error: DmlError }[] = [];
  const results = (messages.items as EmailMessage[]).map((message, index) => {
    const recipients = recipientsOf(message);
    const problem = Array.isArray(recipients) ? contentError(message) : recipients;
    if (problem) failures.push({ index, id: null, error: problem });
    else ready.push(emailContent(message, recipients as string[]));
    return new SendEmailResult(problem ? [problem] : []);
  });
  if (failures.length && allOrNothing) {
    const [{ index, error: first }] = failures;
    throw exception(
      'EmailException',
      `SendEmail failed. First exception on row ${index}; first error: ${first.statusCode}, ${first.message}: [${first.fields.join(', ')}]`,
      failures
    );
  }
  for (const content of ready) pending().outbox.push({ kind: 'email', at: services.clock.now(), userId, content });
  return new ApexList('Messaging.SendEmailResult', results);
}

declare({
  name: 'Messaging',
  statics: {
    'List<Messaging.SendEmailResult> sendEmail(List<Messaging.Email> emails)': (messages: ApexList) => sendEmail(messages),
    'List<Messaging.SendEmailResult> sendEmail(List<Messaging.Email> emails, Boolean allOrNothing)': sendEmail,
    'void reserveSingleEmailCapacity(Integer amountReserved)': (amount: number) => {
      if (amount < 0) throw exception('HandledException', 'The amount to reserve cannot be negative');
      // What was sent earlier that day is not counted: nothing leaves a local org.
      if (amount > MOST_SINGLE_EMAILS_A_DAY)
        throw exception('HandledException', 'The daily limit for the org would be exceeded by this request.');
    }
  }
});

declare({
  name: 'Messaging.SendEmailResult',
  methods: {
    'Boolean isSuccess()': (self: SendEmailResult) => self.errors.length === 0,
    'List<Messaging.SendEmailError> getErrors()': (self: SendEmailResult) =>
      new ApexList(
        'Messaging.SendEmailError',
        self.errors.map((failure) => new DatabaseError(failure))
      )
  }
});
declare({ name: 'Messaging.SendEmailError', extends: 'Database.Error' });

/** `Messaging.CustomNotification` */
class CustomNotification {
  title: string | null = null;
  body: string | null = null;
  notificationTypeId: string | null = null;
  targetId: string | null = null;
  targetPageRef: string | null = null;
  senderId: string | null = null;

  send(users: ApexSet | null): void {
    for (const [name, value] of [
      ['notification type', this.notificationTypeId],
      ['title', this.title],
      ['body', this.body]
    ]) {
      if (!value) throw exception('HandledException', `Missing ${name}: a custom notification needs it`);
    }
    if (!this.targetId && !this.targetPageRef) throw exception('HandledException', 'Missing target: set targetId or targetPageRef');
    if (!users?.size) throw exception('HandledException', 'A custom notification needs at least one recipient');
    if (users.size > 500) throw exception('HandledException', 'A custom notification can be sent to at most 500 recipients');
    const { services, userId } = currentTransaction();
    const { title, body, notificationTypeId, targetId, targetPageRef, senderId } = this;
    pending().outbox.push({
      kind: 'notification',
      at: services.clock.now(),
      userId,
      content: { title, body, notificationTypeId, targetId, targetPageRef, senderId, recipients: [...users] }
    });
  }
}

declare({
  name: 'Messaging.CustomNotification',
  constructors: { '()': () => new CustomNotification() },
  methods: {
    'void setTitle(String title)': (self: CustomNotification, value: string) => void (self.title = value),
    'void setBody(String body)': (self: CustomNotification, value: string) => void (self.body = value),
    'void setNotificationTypeId(String id)': (self: CustomNotification, value: string) => void (self.notificationTypeId = value),
    'void setTargetId(String targetId)': (self: CustomNotification, value: string) => void (self.targetId = value),
    'void setTargetPageRef(String pageRef)': (self: CustomNotification, value: string) => void (self.targetPageRef = value),
    'void setSenderId(String senderId)': (self: CustomNotification, value: string) => void (self.senderId = value),
    'void send(Set<String> users)': (self: CustomNotification, users: ApexSet | null) => self.send(users)
  }
});
