import { LightningElement, track } from 'lwc';
import { isShowToastEvent, ShowToastEventName } from 'lightning/platformShowToastEvent';
import Toast from 'lightning/toast';
import { pageAt, startAppRouter } from '@local-org/appRouter';
import { label, platform } from '@local-org/platform';
import { keepRecord, type RecordRepresentation } from '@local-org/records';
import Message from 'org/message';
import ObjectHome from 'org/objectHome';
import Outbox from 'org/outbox';
import RecordCreate from 'org/recordCreate';
import RecordPage from 'org/recordPage';
import FlexiPage from 'org/flexiPage';
import type { PageModel, ShellModel } from '../../../page-model.ts';

const PAGES: Record<PageModel['kind'], unknown> = {
  record: RecordPage,
  create: RecordCreate,
  objectHome: ObjectHome,
  flexipage: FlexiPage,
  outbox: Outbox,
  message: Message
};

/** The whole page: header, and the page the address names. */
export default class App extends LightningElement {
  shell = platform.shell as ShellModel;
  skipLabel = label('org.skipToMain');
  @track path = location.pathname;
  page: PageModel | undefined;
  pageClass: unknown;

  connectedCallback(): void {
    this.template?.host.addEventListener(ShowToastEventName, (event: Event) => {
      // lightning/toast sends an event of the same name to its container; that one is not for the frame.
      if (!isShowToastEvent(event)) return;
      event.stopPropagation();
      this.showToast(event);
    });
    startAppRouter((page) => {
      this.page = page;
      this.path = location.pathname;
      this.pageClass = PAGES[page.kind];
    });
  }

  showToast({ detail }: CustomEvent<{ title?: string; message?: string; messageData?: unknown[]; variant?: string; mode?: string }>): void {
    const { title, message, messageData, variant, mode } = detail;
    void Toast.show({ label: title ?? message, message: title ? message : undefined, messageLinks: messageData, variant, mode }, this);
  }
  handleSkip(): void {
    this.template?.querySelector<HTMLElement>('main')?.focus();
  }
  /** Brings the open page up to date after a save that changes more than the record itself. */
  async handleRefresh(): Promise<void> {
    const page = await pageAt(location.pathname + location.search);
    if (page.kind === 'record') keepRecord(page.record as RecordRepresentation);
    this.page = page;
  }
}
