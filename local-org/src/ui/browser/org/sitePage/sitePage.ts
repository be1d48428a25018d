import { LightningElement } from 'lwc';
import { label, platform } from '@local-org/platform';
import { goTo } from '@local-org/router';
import { startSiteRouter } from '@local-org/siteRouter';
import type { ComponentModel, SitePageModel, SiteSection, SiteShellModel } from '../../../page-model.ts';

/** A page of the site: theme layout around the view's sections. */
export default class SitePage extends LightningElement {
  shell = platform.shell as SiteShellModel;
  page: SitePageModel | undefined;
  skipLabel = label('org.skipToMain');
  navLabel = label('org.navigation');
  languageLabel = label('org.language');
  logoutLabel = label('org.logout');

  connectedCallback(): void {
    startSiteRouter((page) => (this.page = page));
  }
  get header(): ComponentModel[] {
    return this.page?.header ?? [];
  }
  get footer(): ComponentModel[] {
    return this.page?.footer ?? [];
  }
  get sections(): SiteSection[] {
    return this.page?.sections ?? [];
  }
  get isBare(): boolean {
    return this.header.length === 0;
  }
  get hasFooter(): boolean {
    return this.footer.length > 0;
  }
  get hasMenu(): boolean {
    return this.shell.menu.length > 0;
  }
  get hasLanguages(): boolean {
    return this.shell.languages.length > 1;
  }
  get languages(): unknown[] {
    return this.shell.languages.map((language) => ({ ...language, selected: language.code === platform.user.language }));
  }
  get homeUrl(): string {
    return `${platform.basePath}/`;
  }
  get logoutUrl(): string {
    return `${platform.basePath}/secur/logout`;
  }
  handleLink(event: Event): void {
    event.preventDefault();
    goTo((event.currentTarget as HTMLAnchorElement).getAttribute('href') ?? '/');
  }
  handleLanguage(event: Event): void {
    const query = new URLSearchParams(location.search);
    query.set('language', (event.target as HTMLSelectElement).value);
    location.search = String(query);
  }
  handleSkip(): void {
    this.template?.querySelector<HTMLElement>('main')?.focus();
  }
}
