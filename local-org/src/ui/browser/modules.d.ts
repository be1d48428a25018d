/** Modules that only the bundler knows: the parts of the open-source base components that local org's own code uses. */
declare module '*.html' {
  const template: unknown;
  export default template;
}
declare module 'virtual:components' {
  export const components: Record<string, () => Promise<{ default: unknown }>>;
}
declare module 'lightning-package/primitiveIcon' {
  import { LightningElement } from 'lwc';
  export default class PackagedIcon extends LightningElement {
    requestIconTemplates(): void;
    render(): unknown;
    get href(): string;
  }
}
declare module 'lightning/configProvider' {
  export default function configProviderService(serviceApi: Record<string, unknown>): void;
}
declare module 'lightning/iconUtils' {
  export function isValidName(name: string): boolean;
}
declare module 'lightning/utilsPrivate' {
  export function sanitizeURL(url: string): string;
}
declare module 'lightning/toast' {
  const Toast: { show(toast: Record<string, unknown>, source: unknown): Promise<unknown> };
  export default Toast;
}
declare module 'lightning/modal' {
  import { LightningElement } from 'lwc';
  export default class Modal extends LightningElement {
    static open<T>(options: Record<string, unknown>): Promise<T | undefined>;
    label: string;
    close(result?: unknown): void;
  }
}
declare module 'lightning/confirm' {
  const Confirm: { open(options: Record<string, unknown>): Promise<boolean> };
  export default Confirm;
}
