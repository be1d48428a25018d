import { api, LightningElement } from 'lwc';
import { registerRefreshContainer, unregisterRefreshContainer } from 'lightning/refresh';
import type { RecordPageModel, RegionModel } from '../../../page-model.ts';

/** A record's page: header region across, then the main region beside the sidebar. */
export default class RecordPage extends LightningElement {
  @api page!: RecordPageModel;
  #container = 0;

  connectedCallback(): void {
    this.#container = registerRefreshContainer(this, () => {
      this.dispatchEvent(new CustomEvent('refreshpage'));
    });
  }
  disconnectedCallback(): void {
    unregisterRefreshContainer(this.#container);
  }
  get above(): RegionModel[] {
    return this.page.regions.filter((region) => region !== this.main && region !== this.sidebar && region.components.length > 0);
  }
  get main(): RegionModel | undefined {
    return this.page.regions.find(({ name }) => name === 'main') ?? this.page.regions.at(-1);
  }
  get sidebar(): RegionModel | undefined {
    return this.page.regions.find(({ name, components }) => /sidebar|right/i.test(name) && components.length > 0);
  }
  get gridClass(): string {
    return this.sidebar ? 'grid two' : 'grid';
  }
}
