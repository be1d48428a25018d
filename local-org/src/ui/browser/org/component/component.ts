import { api, LightningElement } from 'lwc';
import { loadComponent } from '@local-org/componentLoader';
import { label } from '@local-org/platform';
import type { ComponentModel, PageModel } from '../../../page-model.ts';

/** One component of a page, loaded when it is needed; when it fails, the rest of the page stays. */
export default class Component extends LightningElement {
  @api page: PageModel | undefined;
  error = '';
  loaded: unknown;
  #model: ComponentModel | undefined;

  @api get model(): ComponentModel | undefined {
    return this.#model;
  }
  set model(model: ComponentModel | undefined) {
    const before = this.#model?.name;
    this.#model = model;
    if (model && model.name !== before) void this.load(model.name);
  }
  get properties(): Record<string, unknown> {
    const { page } = this;
    const record = page?.kind === 'record' ? { recordId: page.recordId, objectApiName: page.objectApiName } : {};
    // The frame's own components draw the page's data; all others fetch theirs.
    if (this.#model?.name.startsWith('org:')) return { ...this.#model.properties, page, tabs: this.#model.tabs };
    return { ...record, ...this.#model?.properties };
  }
  async load(name: string): Promise<void> {
    try {
      this.loaded = await loadComponent(name);
    } catch (error) {
      this.fail(error);
    }
  }
  errorCallback(error: unknown): void {
    this.fail(error);
  }
  fail(error: unknown): void {
    console.error(error);
    this.error = `${label('org.componentError')} ${this.#model?.name}: ${(error as Error).message}`;
  }
}
