import { api, LightningElement } from 'lwc';
import { label } from '@local-org/platform';
import type { MessagePageModel } from '../../../page-model.ts';

/** What cannot be shown, and the way back. */
export default class Message extends LightningElement {
  @api page!: MessagePageModel;
  homeLabel = label('org.home');
}
