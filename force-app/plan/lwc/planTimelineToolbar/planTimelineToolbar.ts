import { LightningElement, api } from 'lwc';
import { formatLabel } from 'c/planFormat';
import { labels } from 'c/planLabels';
import type { Maybe } from 'c/planModel';
import { filterCount } from 'c/planTimelineFilter';
import type { ItemFilter } from 'c/planTimelineFilter';
import { labels as words } from 'c/planTimelineLabels';
import { ZOOMS } from 'c/planTimelineScale';
import type { Zoom } from 'c/planTimelineScale';

const ZOOM_LABELS: Record<Zoom, string> = {
  day: labels.zoomDay,
  week: labels.zoomWeek,
  month: labels.zoomMonth,
  quarter: labels.zoomQuarter,
  fit: labels.zoomFit
};

/**
 * Zoom and today; lanes, filter and legend open below it.
 * @fires zoomchange `{ zoom }`
 * @fires today, options, legend
 */
export default class PlanTimelineToolbar extends LightningElement {
  labels = labels;

  @api zoom: Zoom = 'week';
  @api filter: Maybe<ItemFilter> = null;
  @api legendOpen = false;
  @api optionsOpen = false;

  get zoomOptions(): { zoom: Zoom; label: string; pressed: string; className: string }[] {
    return ZOOMS.map((zoom) => ({
      zoom,
      label: ZOOM_LABELS[zoom],
      pressed: String(zoom === this.zoom),
      className: zoom === this.zoom ? 'segment chosen' : 'segment'
    }));
  }

  get optionsLabel(): string {
    const count = this.filter ? filterCount(this.filter) : 0;
    return count > 0 ? formatLabel(words.filterActive, count) : words.filter;
  }

  get optionsExpanded(): string {
    return String(this.optionsOpen);
  }

  get legendExpanded(): string {
    return String(this.legendOpen);
  }

  handleZoom(event: Event): void {
    const { zoom } = (event.currentTarget as HTMLElement).dataset;
    this.dispatchEvent(new CustomEvent('zoomchange', { detail: { zoom } }));
  }

  handleButton(event: Event): void {
    this.dispatchEvent(new CustomEvent((event.currentTarget as HTMLElement).dataset.name ?? ''));
  }
}
