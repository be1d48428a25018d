import { LightningElement, api } from 'lwc';
import type { PlanDto } from 'apex-types';
import { labels } from 'c/planLabels';
import { itemsOf } from 'c/planModel';
import type { Item, Maybe } from 'c/planModel';

type WorkspaceView = 'timeline' | 'list';

/** The plan to work with: timeline or list, and the panel of one item. */
export default class PlanWorkspace extends LightningElement {
  labels = labels;
  openItemId: string | null = null;

  @api plan: Maybe<PlanDto> = null;
  /** The parent offers the choice of the view itself. */
  @api embedded = false;

  private chosenView: WorkspaceView = 'timeline';

  @api
  get view(): WorkspaceView {
    return this.chosenView;
  }
  set view(view: Maybe<WorkspaceView>) {
    this.chosenView = view === 'list' ? 'list' : 'timeline';
  }

  /** Opens an item's panel. */
  @api
  openItem(itemId: string): void {
    this.openItemId = itemId;
  }

  get isTimeline(): boolean {
    return this.chosenView === 'timeline';
  }

  get views(): { name: WorkspaceView; label: string; pressed: string; className: string }[] {
    const label: Record<WorkspaceView, string> = { timeline: labels.timeline, list: labels.list };
    return (['timeline', 'list'] as const).map((name) => ({
      name,
      label: label[name],
      pressed: String(name === this.chosenView),
      className: name === this.chosenView ? 'segment chosen' : 'segment'
    }));
  }

  get items(): Item[] {
    return itemsOf(this.plan);
  }

  handleView(event: Event): void {
    this.chosenView = (event.currentTarget as HTMLElement).dataset.name as WorkspaceView;
  }

  handleItemOpen(event: CustomEvent<{ itemId: string }>): void {
    this.openItemId = event.detail.itemId;
  }

  handleClose(): void {
    this.openItemId = null;
  }
}
