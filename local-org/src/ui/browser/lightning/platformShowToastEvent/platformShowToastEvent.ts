interface ToastDetail {
  title?: string;
  message?: string;
  messageData?: unknown[];
  variant?: 'info' | 'success' | 'warning' | 'error';
  mode?: 'dismissible' | 'dismissable' | 'pester' | 'sticky';
}

/** The frame listens for this event and shows the toast. */
export const ShowToastEventName = 'lightning__showtoast';

/** Synthetic shadow makes every event a plain CustomEvent, so the class does not tell; `lightning/toast` sends events of the same name. */
const sent = new WeakSet<Event>();

/** Whether the event came from a component that uses this module. */
export function isShowToastEvent(event: Event): event is CustomEvent<ToastDetail> {
  return sent.has(event);
}

export class ShowToastEvent extends CustomEvent<ToastDetail> {
  constructor(detail: ToastDetail) {
    super(ShowToastEventName, {
      bubbles: true,
      composed: true,
      cancelable: true,
      detail: { variant: 'info', mode: 'dismissible', ...detail }
    });
    sent.add(this);
  }
}
