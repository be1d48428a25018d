import type { Press } from 'c/planTimelineSurface';

/** What is done with a pointer that was pressed; positions are in the window. */
export interface GestureSteps {
  /** It has become a drag. */
  begin(): void;
  move(x: number, y: number): void;
  end(x: number, y: number): void;
  cancel(): void;
  /** It never became a drag: a click, or scrolling. */
  drop?(): void;
}

const MOUSE_SLACK = 4;
const FINGER_SLACK = 8;
const LONG_PRESS_MS = 400;
/** Near the edge the timeline scrolls along: how near, and how far a frame. */
const EDGE = 36;
const EDGE_STEP = 9;

/**
 * Tells a drag from a click, and from scrolling: a mouse drags once it has moved, a finger after it has rested. From then on
 * the pointer belongs to the drag until it is released; Escape and a lost pointer end it.
 */
export class PointerGesture {
  private readonly scroller: HTMLElement;
  private readonly press: Press;
  private readonly steps: GestureSteps;
  private readonly nameWidth: number;
  private readonly timer: ReturnType<typeof setTimeout> | undefined;
  private isDragging = false;
  private isOver = false;
  private last: { x: number; y: number };
  private frame = 0;

  constructor(scroller: HTMLElement, press: Press, nameWidth: number, steps: GestureSteps) {
    this.scroller = scroller;
    this.press = press;
    this.steps = steps;
    this.nameWidth = nameWidth;
    this.last = { x: press.x, y: press.y };
    this.listen(true);
    if (this.isFinger) {
      this.timer = setTimeout(() => this.begin(), LONG_PRESS_MS);
    }
  }

  /** Ends the drag without a result; true when there was one. */
  abort(): boolean {
    const wasDragging = this.isDragging && !this.isOver;
    this.finish();
    if (wasDragging) {
      this.steps.cancel();
    } else {
      this.steps.drop?.();
    }
    return wasDragging;
  }

  private get isFinger(): boolean {
    return this.press.pointerType === 'touch';
  }

  private begin(): void {
    this.isDragging = true;
    // Not every pointer can be captured, such as one that a test made.
    try {
      this.scroller.setPointerCapture(this.press.pointerId);
    } catch {
      // The events still reach the window.
    }
    this.steps.begin();
    this.scrollAtEdges();
  }

  private handleMove = (event: PointerEvent): void => {
    if (event.pointerId !== this.press.pointerId) {
      return;
    }
    if (!this.isFinger && event.buttons === 0) {
      // Released where nobody told.
      this.abort();
      return;
    }
    this.last = { x: event.clientX, y: event.clientY };
    const travelled = Math.hypot(event.clientX - this.press.x, event.clientY - this.press.y);
    if (!this.isDragging && this.isFinger && travelled > FINGER_SLACK) {
      this.abort();
    } else if (!this.isDragging && !this.isFinger && travelled >= MOUSE_SLACK) {
      this.begin();
    }
    if (this.isDragging) {
      this.steps.move(event.clientX, event.clientY);
    }
  };

  private handleUp = (event: PointerEvent): void => {
    if (event.pointerId === this.press.pointerId) {
      const wasDragging = this.isDragging;
      this.finish();
      if (wasDragging) {
        this.steps.end(event.clientX, event.clientY);
      } else {
        this.steps.drop?.();
      }
    }
  };

  private handleCancel = (event: PointerEvent): void => {
    if (event.pointerId === this.press.pointerId) {
      this.abort();
    }
  };

  private handleKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && this.abort()) {
      event.preventDefault();
      event.stopPropagation();
    }
  };

  /** A finger that drags must neither scroll nor open the browser's menu. */
  private handleTouch = (event: Event): void => {
    if (this.isDragging) {
      event.preventDefault();
    }
  };

  /** Steps of a frame each, for as long as the pointer stays near an edge. */
  private scrollAtEdges(): void {
    this.frame = requestAnimationFrame(() => {
      const { left, right } = this.scroller.getBoundingClientRect();
      const { x, y } = this.last;
      const before = this.scroller.scrollLeft;
      if (x > right - EDGE && right > left) {
        this.scroller.scrollLeft += EDGE_STEP;
      } else if (x < left + this.nameWidth + EDGE && right > left) {
        this.scroller.scrollLeft -= EDGE_STEP;
      }
      if (this.scroller.scrollLeft !== before) {
        this.steps.move(x, y);
      }
      this.scrollAtEdges();
    });
  }

  private finish(): void {
    if (!this.isOver) {
      this.isOver = true;
      clearTimeout(this.timer);
      cancelAnimationFrame(this.frame);
      this.listen(false);
    }
  }

  private listen(on: boolean): void {
    const change = (target: EventTarget, name: string, listener: unknown, options?: AddEventListenerOptions): void =>
      target[on ? 'addEventListener' : 'removeEventListener'](name, listener as EventListener, options);
    change(window, 'pointermove', this.handleMove);
    change(window, 'pointerup', this.handleUp);
    change(window, 'pointercancel', this.handleCancel);
    change(window, 'keydown', this.handleKey, { capture: true });
    change(this.scroller, 'touchmove', this.handleTouch, { passive: false });
    change(this.scroller, 'contextmenu', this.handleTouch);
  }
}
