import type { FastifyInstance } from 'fastify';

/** The pages that are open in browsers while someone works on the project; they outlive a server that is replaced. */
export class OpenPages {
  readonly #tell = new Set<(message: object) => void>();
  #problem = '';

  /** Adds the address that pages listen at. */
  register(app: FastifyInstance): void {
    app.get('/_ui/changes', (_request, reply) => {
      reply.hijack();
      reply.raw.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
      const tell = (message: object): void => void reply.raw.write(`data: ${JSON.stringify(message)}\n\n`);
      tell({ problem: this.#problem });
      this.#tell.add(tell);
      reply.raw.on('close', () => this.#tell.delete(tell));
    });
  }

  /** Loads all pages anew: what was changed is there. */
  reload(): void {
    this.#problem = '';
    this.#send({ reload: true });
  }

  /** Shows on all pages what is wrong with the last change. */
  show(problem: string): void {
    this.#problem = problem;
    this.#send({ problem });
  }

  #send(message: object): void {
    for (const tell of this.#tell) tell(message);
  }
}

/** What a watched page runs. A stream that comes back after an interruption comes from a server started anew. */
export const LISTEN_SCRIPT = `
let lost = false;
let box;
const changes = new EventSource('/_ui/changes');
changes.onerror = () => { lost = true; };
changes.onopen = () => { if (lost) location.reload(); };
changes.onmessage = ({ data }) => {
  const { reload, problem } = JSON.parse(data);
  if (reload) return location.reload();
  box?.remove();
  if (!problem) return;
  box = document.createElement('pre');
  box.setAttribute('role', 'alert');
  box.textContent = problem;
  box.style.cssText = 'position:fixed;inset:auto 0 0 0;z-index:99999;margin:0;padding:1rem;max-height:50vh;overflow:auto;white-space:pre-wrap;background:#8e030f;color:#fff;font:0.8125rem/1.5 monospace';
  document.body.append(box);
};
`;
