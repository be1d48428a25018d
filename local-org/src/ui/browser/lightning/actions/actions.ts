export const CLOSE_ACTION = 'lightning__actionsclosescreen';

/** Closes the dialog of the screen action whose component sends it. */
export class CloseActionScreenEvent extends CustomEvent<null> {
  constructor(options: CustomEventInit<null> = {}) {
    super(CLOSE_ACTION, { bubbles: true, composed: true, ...options });
  }
}
