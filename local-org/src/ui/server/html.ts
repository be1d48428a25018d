import type { UiBundle } from '../bundle/bundler.ts';

export interface PageParts {
  title: string;
  language: string;
  direction: string;
  styles: string;
  /** Addresses of classic scripts that must run before the modules. */
  scripts: string[];
  bundle: UiBundle;
  /** Components on the page: their files are fetched with the page's own. */
  components: string[];
  platform: unknown;
  head?: string;
}

/** The document of a page: everything it needs is named here, so that the browser asks for all of it at once. */
export function pageHtml({ title, language, direction, styles, scripts, bundle, components, platform, head = '' }: PageParts): string {
  const files = new Set([...bundle.entryPreload, ...components.flatMap((name) => bundle.preload.get(name.replace(/^.*:/, '')) ?? [])]);
  const preloads = [...files].map((file) => `<link rel="modulepreload" href="/_ui/${file}">`);
  return `<!doctype html>
<html lang="${escapeHtml(language)}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${styles}">
${scripts.map((src) => `<script src="${src}" defer></script>`).join('\n')}
${preloads.join('\n')}
<style>[hidden]{display:none!important} a,.slds-button{text-underline-offset:2px} p a{text-decoration:underline}</style>
${head}</head>
<body>
<div id="root"></div>
<script id="platform" type="application/json">${jsonForScript(platform)}</script>
<script type="module" src="/_ui/${bundle.entry}"></script>
</body>
</html>
`;
}

/** JSON that cannot end its script element early. */
function jsonForScript(value: unknown): string {
  return JSON.stringify(value)
    .replace(/</g, '\\u003c')
    .replace(/\u2028|\u2029/g, (mark) => (mark === '\u2028' ? '\\u2028' : '\\u2029'));
}

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`);
}

/** No script but the page's own files, nothing from elsewhere; components style themselves inline, as Lightning allows. */
export const CONTENT_SECURITY_POLICY =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
