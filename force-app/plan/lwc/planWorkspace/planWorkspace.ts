import { LightningElement, api } from 'lwc';
import type { PlanDto } from 'apex-types';
import { labels } from 'c/planLabels';
import type { Maybe } from 'c/planModel';
import { partsOnDemand } from 'c/planOnDemand';
import type { PartClass } from 'c/planOnDemand';
import type { InternalTask } from 'c/planTimelineBars';

type WorkspaceView = 'timeline' | 'list' | 'board';

const loadPart = partsOnDemand({
  board: () => import('c/planBoard'),
  itemPanel: () => import('c/planItemPanel'),
  list: () => import('c/planItemList')
});

/**
 * The plan to work with: timeline, list or board, and the panel of one item, which can also lie over other parts of the page.
 * @fires internalopen `{ taskId }`
 */
export default class PlanWorkspace extends LightningElement {
  labels = labels;
  openItemId: string | null = null;
  panelClass: PartClass | null = null;
  viewClass: PartClass | null = null;
  hasFailed = false;

  @api plan: Maybe<PlanDto> = null;
  /** Sellers' own tasks, for their page only. */
  @api internalTasks: Maybe<readonly InternalTask[]> = null;
  /** Another part of the page is shown; only an item's panel is wanted. */
  @api panelOnly = false;

  private chosenView: WorkspaceView = 'timeline';

  @api
  get view(): WorkspaceView {
    return this.chosenView;
  }
  set view(view: Maybe<WorkspaceView>) {
    this.choose(view ?? 'timeline');
  }

  /** Opens an item's panel. */
  @api
  openItem(itemId: string): void {
    this.openItemId = itemId;
    loadPart('itemPanel').then(
      (panelClass) => {
        this.panelClass = panelClass;
      },
      () => this.fail()
    );
  }

  get isTimeline(): boolean {
    return this.chosenView === 'timeline';
  }

  get views(): { name: WorkspaceView; label: string; pressed: string; className: string }[] {
    const label: Record<WorkspaceView, string> = { timeline: labels.timeline, list: labels.list, board: labels.board };
    return (Object.keys(label) as WorkspaceView[]).map((name) => ({
      name,
      label: label[name],
      pressed: String(name === this.chosenView),
      className: name === this.chosenView ? 'segment chosen' : 'segment'
    }));
  }

  handleView(event: Event): void {
    this.choose((event.currentTarget as HTMLElement).dataset.name as WorkspaceView);
  }

  handleRetry(): void {
    this.choose(this.chosenView);
  }

  handleItemOpen(event: CustomEvent<{ itemId: string }>): void {
    this.openItem(event.detail.itemId);
  }

  handleInternalOpen(event: CustomEvent<{ taskId: string }>): void {
    this.dispatchEvent(new CustomEvent('internalopen', { detail: event.detail }));
  }

  handleClose(): void {
    this.openItemId = null;
  }

  /** The timeline is what is looked at first; the other views come when they are chosen. */
  private choose(view: WorkspaceView): void {
    this.chosenView = view;
    this.viewClass = null;
    this.hasFailed = false;
    if (view !== 'timeline') {
      loadPart(view).then(
        (viewClass) => {
          this.viewClass = view === this.chosenView ? viewClass : this.viewClass;
        },
        () => this.fail()
      );
    }
  }

  private fail(): void {
    this.hasFailed = true;
  }
}
