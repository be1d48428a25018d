interface ToastDetail {
  title?: string;
  message?: string;
  messageData?: unknown[];
  variant?: 'info' | 'success' | 'warning' | 'error';
  mode?: 'dismissible' | 'dismissable' | 'pester' | 'sticky';
}

/** The frame listens for this event and shows the toast. */
export const ShowToastEventName = 'lightning__showtoast';

export class ShowToastEvent extends CustomEvent<ToastDetail> {
  constructor(detail: ToastDetail) {
    super(ShowToastEventName, { bubbles: true, composed: true, cancelable: true, detail: { variant: 'info', mode: 'dismissible', ...detail } });
  }
}
