import { api, LightningElement } from 'lwc';
import { label, platform } from '@local-org/platform';
import { goTo } from '@local-org/router';
import type { ShellModel } from '../../../page-model.ts';

/** App name, tabs, and the switches between the sample users and languages. */
export default class Header extends LightningElement {
  @api shell!: ShellModel;
  @api path = '';
  outboxLabel = label('org.outbox');
  userLabel = label('org.user');
  languageLabel = label('org.language');
  navLabel = label('org.navigation');

  get tabs(): unknown[] {
    return this.shell.tabs.map((tab) => {
      const place = tab.url.replace(/\/(home|list)$/, '');
      // A record belongs under its object's tab.
      const current = this.path.startsWith(place) || this.path.startsWith(place.replace('/lightning/o/', '/lightning/r/'));
      return { ...tab, current: current ? 'page' : null, className: current ? 'tab current' : 'tab' };
    });
  }
  get users(): unknown[] {
    return this.shell.users.map((user) => ({ ...user, text: `${user.name} · ${user.detail}`, selected: user.id === this.shell.userId }));
  }
  get languages(): unknown[] {
    return this.shell.languages.map((language) => ({ ...language, selected: language.code === platform.user.language }));
  }
  handleLink(event: Event): void {
    const link = event.currentTarget as HTMLAnchorElement;
    const mouse = event as MouseEvent;
    if (mouse.metaKey || mouse.ctrlKey || mouse.shiftKey) return;
    event.preventDefault();
    goTo(link.getAttribute('href') ?? '/');
  }
  handleSwitch(event: Event): void {
    (event.target as HTMLSelectElement).form?.submit();
  }
}
