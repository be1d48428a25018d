import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { FastifyInstance, FastifyReply } from 'fastify';

const require = createRequire(import.meta.url);
const designSystem = join(dirname(require.resolve('@salesforce-ux/design-system/package.json')), 'assets');
const CATEGORIES = ['action', 'custom', 'doctype', 'standard', 'utility'];
const YEAR = 'public, max-age=31536000, immutable';

/** Files under `/_ui/`: their names carry a hash of the content, so a browser never asks for one twice. */
export class Assets {
  readonly #files = new Map<string, { content: Uint8Array; type: string }>();
  readonly #symbols = new Map<string, Map<string, string>>();

  register(app: FastifyInstance): void {
    app.get('/_ui/icons/:category/:name', (request, reply) => {
      const { category = '', name = '' } = request.params as Record<string, string>;
      const symbol = this.#symbol(category, name.replace(/\.svg$/, ''));
      if (!symbol) return reply.code(404).send('There is no such icon');
      return reply
        .header('Cache-Control', 'public, max-age=86400')
        .type('image/svg+xml')
        .send(`<svg xmlns="http://www.w3.org/2000/svg">${symbol}</svg>`);
    });
    app.get('/_ui/:name', (request, reply) => this.#send(reply, (request.params as { name: string }).name));
  }

  /** Adds a file and returns the address to use. */
  add(name: string, content: Uint8Array | string, type: string, hashed = true): string {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 12);
    const full = hashed ? name.replace(/(\.\w+)$/, `-${hash}$1`) : name;
    this.#files.set(full, { content: bytes, type });
    return `/_ui/${full}`;
  }

  addStyles(): string {
    const styles = readFileSync(join(designSystem, 'styles/salesforce-lightning-design-system.min.css'), 'utf8');
    return this.add('slds.css', styles, 'text/css; charset=utf-8');
  }

  #send(reply: FastifyReply, name: string): FastifyReply {
    const file = this.#files.get(name);
    if (!file) return reply.code(404).send('There is no such file');
    return reply.header('Cache-Control', YEAR).type(file.type).send(Buffer.from(file.content));
  }

  #symbol(category: string, name: string): string | undefined {
    if (!CATEGORIES.includes(category)) return undefined;
    let symbols = this.#symbols.get(category);
    if (!symbols) {
      const sprite = readFileSync(join(designSystem, `icons/${category}-sprite/svg/symbols.svg`), 'utf8');
      symbols = new Map([...sprite.matchAll(/<symbol[^>]*\bid="([^"]+)"[\s\S]*?<\/symbol>/g)].map((found) => [found[1] ?? '', found[0]]));
      this.#symbols.set(category, symbols);
    }
    return symbols.get(name);
  }
}
