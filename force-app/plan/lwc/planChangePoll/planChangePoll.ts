export interface ChangePollOptions {
  /** Asks the server for the newest token. */
  read: () => Promise<string>;
  /** Called when the token is not the one the page shows. */
  onChange: () => void;
  /** The token of what the page shows, null while it shows nothing. */
  current: () => string | null;
  everyMs?: number;
}

const EVERY_MS = 15_000;
const SLOWEST_MS = 240_000;

/** Asks for news while the page is visible, less often after errors; a hidden page asks nothing. */
export class ChangePoll {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private waitMs: number;
  private running = false;
  private readonly options: ChangePollOptions;
  private readonly everyMs: number;

  constructor(options: ChangePollOptions) {
    this.options = options;
    this.everyMs = options.everyMs ?? EVERY_MS;
    this.waitMs = this.everyMs;
  }

  start(): void {
    if (!this.running) {
      this.running = true;
      document.addEventListener('visibilitychange', this.handleVisibility);
      this.schedule();
    }
  }

  stop(): void {
    this.running = false;
    clearTimeout(this.timer);
    document.removeEventListener('visibilitychange', this.handleVisibility);
  }

  private handleVisibility = (): void => {
    clearTimeout(this.timer);
    if (document.visibilityState === 'visible') {
      this.ask();
    }
  };

  private schedule(): void {
    clearTimeout(this.timer);
    if (this.running && document.visibilityState === 'visible') {
      // A poll is a timer; stop() ends it.
      this.timer = setTimeout(() => this.ask(), this.waitMs);
    }
  }

  private async ask(): Promise<void> {
    const shown = this.options.current();
    if (shown !== null) {
      try {
        const newest = await this.options.read();
        this.waitMs = this.everyMs;
        if (this.running && newest !== shown && this.options.current() === shown) {
          this.options.onChange();
        }
      } catch {
        // An unreachable server is no news; the page keeps what it shows and asks less often.
        this.waitMs = Math.min(this.waitMs * 2, SLOWEST_MS);
      }
    }
    this.schedule();
  }
}
