/* The platform modules that the components import, as far as they use them; Salesforce ships no open types for these. */

declare module '@salesforce/i18n/locale' {
  const locale: string;
  export default locale;
}

declare module '@salesforce/i18n/lang' {
  const lang: string;
  export default lang;
}

declare module '@salesforce/user/Id' {
  /** The running user; undefined for a guest. */
  const id: string | undefined;
  export default id;
}

declare module '@salesforce/apex' {
  /** Asks the server again for what a wire delivered; takes the whole value the wire gave. */
  export function refreshApex(wiredValue: unknown): Promise<void>;
}

declare module 'lightning/actions' {
  /** Closes the dialog of the quick action that sends it. */
  export class CloseActionScreenEvent extends CustomEvent<null> {
    constructor();
  }
}

declare module 'lightning/toast' {
  import type { LightningElement } from 'lwc';
  interface ToastConfig {
    label: string;
    message?: string;
    variant?: 'info' | 'success' | 'warning' | 'error';
    mode?: 'dismissible' | 'sticky';
  }
  const Toast: { show(config: ToastConfig, source: LightningElement): Promise<unknown> };
  export default Toast;
}

declare module 'lightning/pageReferenceUtils' {
  export function encodeDefaultFieldValues(defaults: Record<string, string | null>): string;
}

declare module 'lightning/navigation' {
  import type { LightningElement } from 'lwc';
  interface PageReference {
    type: string;
    attributes: Record<string, unknown>;
    state?: Record<string, unknown>;
  }
  const Navigate: unique symbol;
  const GenerateUrl: unique symbol;
  interface Navigating {
    [Navigate](page: PageReference, replace?: boolean): void;
    [GenerateUrl](page: PageReference): Promise<string>;
  }
  export const NavigationMixin: {
    (base: typeof LightningElement): { new (): LightningElement & Navigating };
    readonly Navigate: typeof Navigate;
    readonly GenerateUrl: typeof GenerateUrl;
  };
  export type { PageReference };
}

declare module 'lightning/empApi' {
  interface Subscription {
    channel: string;
  }
  export function subscribe(
    channel: string,
    replayId: number,
    onMessage: (message: { data: { payload: Record<string, unknown> } }) => void
  ): Promise<Subscription>;
  export function unsubscribe(subscription: Subscription, callback?: (response: unknown) => void): Promise<unknown>;
  export function onError(callback: (error: unknown) => void): void;
  export type { Subscription };
}

declare module 'lightning/platformResourceLoader' {
  import type { LightningElement } from 'lwc';
  export function loadScript(component: LightningElement, url: string): Promise<void>;
}

declare module '@salesforce/resourceUrl/planSheetFiles' {
  const url: string;
  export default url;
}
