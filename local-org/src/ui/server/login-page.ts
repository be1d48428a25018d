import type { FastifyRequest } from 'fastify';
import { escapeHtml } from './html.ts';
import { frameLabel } from './labels/labels.ts';

export interface LoginPage {
  title: string;
  language: string;
  styles: string;
  action: string;
  startUrl: string;
  users: { id: string; name: string; detail: string }[];
}

/** Local org's stand-in for a login page: the users that may come in, one button each. Plain HTML, no script. */
export function loginPage({ title, language, styles, action, startUrl, users }: LoginPage): string {
  const text = (name: string): string => escapeHtml(frameLabel(name, language));
  const buttons = users.map(
    ({ id, name, detail }) =>
      `<li class="slds-m-bottom_x-small"><button class="slds-button slds-button_neutral slds-button_stretch" name="userId" value="${escapeHtml(id)}">${escapeHtml(name)}${detail ? ` · ${escapeHtml(detail)}` : ''}</button></li>`
  );
  return `<!doctype html>
<html lang="${language.startsWith('de') ? 'de' : 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${text('loginTitle')} | ${escapeHtml(title)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${styles}">
<style>html,body{background:#f3f3f3} main{max-width:26rem;margin:2rem auto;padding:1.5rem;background:#fff;border:1px solid #c9c9c9;border-radius:.5rem} li button{min-height:2.5rem;padding:.5rem 1rem;line-height:1.3}</style>
</head>
<body>
<main>
<h1 class="slds-text-heading_medium">${escapeHtml(title)}</h1>
<p class="slds-m-vertical_medium">${text('loginIntroduction')}</p>
${users.length === 0 ? `<p role="status">${text('loginNobody')}</p>` : ''}
<form method="post" action="${escapeHtml(action)}">
<input type="hidden" name="startURL" value="${escapeHtml(startUrl)}">
<ul>${buttons.join('')}</ul>
</form>
</main>
</body>
</html>
`;
}

/** The first of the languages that the browser asks for, else the default one. */
export function preferredLanguage(request: FastifyRequest, languages: readonly { code: string; default?: boolean }[]): string {
  const wanted = (request.headers['accept-language'] ?? '').split(',').map((part) => part.trim().slice(0, 2).toLowerCase());
  const found = wanted.map((one) => languages.find(({ code }) => code.slice(0, 2).toLowerCase() === one)).find(Boolean);
  return (found ?? languages.find((one) => one.default) ?? languages[0])?.code ?? 'en_US';
}

/** Where to go after signing in: an address of this server only, under the given path. */
export function safeStartUrl(wanted: string | undefined, below: string): string {
  const inside =
    wanted !== undefined &&
    /^\/(?![/\\])/.test(wanted) &&
    (wanted === below || wanted.startsWith(below.endsWith('/') ? below : `${below}/`));
  return inside ? wanted : below;
}
