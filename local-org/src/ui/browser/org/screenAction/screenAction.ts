import { api } from 'lwc';
import Modal from 'lightning/modal';
import { CLOSE_ACTION } from 'lightning/actions';

/** The dialog around a screen action: the component brings its own header and footer, or gets the action's name as header. */
export default class ScreenAction extends Modal {
  @api component: unknown;
  @api recordId = '';
  @api objectApiName = '';

  connectedCallback(): void {
    this.template?.host.addEventListener(CLOSE_ACTION, () => this.close());
  }
}
