import type { TimelineModel } from 'c/planTimelineModel';

/** What the timeline lets the tools reach that change something. */
export interface TimelineSurface {
  model(): TimelineModel;
  scroller(): HTMLElement | null;
  redraw(): void;
}

/** A press of the pointer on the timeline; the event itself may be over when the tools are loaded. */
export interface Press {
  pointerId: number;
  pointerType: string;
  /** In the window, in pixels. */
  x: number;
  y: number;
}

/** The tools that change something, loaded when somebody comes near. */
export interface TimelineTools {
  /** True: the pointer belongs to the tools until it is released. */
  press(press: Press): boolean;
  /** True: the click ended a drag or chose a dependency, and opens nothing. */
  click(x: number, y: number): boolean;
  /** Moves the item of a row, or its end, by working days, as a suggestion. */
  nudge(row: number, part: 'all' | 'end', days: number): void;
  /** The next three: true when there was something to do. */
  confirm(): boolean;
  cancel(): boolean;
  removeLink(): boolean;
  /** The form that moves an item. */
  openForm(itemId: string): void;
}
