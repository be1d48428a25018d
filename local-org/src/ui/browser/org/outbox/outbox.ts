import { api, LightningElement } from 'lwc';
import { label } from '@local-org/platform';
import type { OutboxModel } from '../../../page-model.ts';

/** E-mails and notifications that the org would have sent. */
export default class Outbox extends LightningElement {
  @api page!: OutboxModel;
  introduction = label('org.outboxIntroduction');
  emptyText = label('org.outboxEmpty');

  get isEmpty(): boolean {
    return this.page.messages.length === 0;
  }
  get messages(): unknown[] {
    return this.page.messages.map((message) => ({ ...message, recipients: message.to.join(', '), files: message.attachments.join(', ') }));
  }
}
