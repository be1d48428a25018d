import { printOnly } from 'c/planPrintOnly';

function page(): Element {
  document.body.innerHTML =
    '<style></style><nav id="nav"></nav><main id="main" style="height: 100vh"><aside id="aside"></aside><div id="host"></div></main>';
  const root = (document.getElementById('host') as HTMLElement).attachShadow({ mode: 'open' });
  root.innerHTML = '<p id="beside"></p><div id="sheet"></div>';
  return root.getElementById('sheet') as Element;
}

const hidden = (id: string): boolean => /display: none/.test(document.getElementById(id)?.getAttribute('style') ?? '');

it('hides what is beside the sheet on every level, only while printing', () => {
  const sheet = page();
  const root = sheet.getRootNode() as ShadowRoot;
  const before = document.documentElement.outerHTML;
  const stop = printOnly(sheet, true);
  window.dispatchEvent(new Event('beforeprint'));
  expect([hidden('nav'), hidden('aside'), hidden('main'), hidden('host')]).toEqual([true, true, false, false]);
  expect(root.getElementById('beside')?.getAttribute('style')).toMatch(/none/);
  expect(sheet.getAttribute('style')).toBeNull();
  expect(document.getElementById('main')?.getAttribute('style')).toMatch(/height: 100vh; .*height: auto !important/);
  expect(document.head.textContent).toContain('landscape');
  window.dispatchEvent(new Event('beforeprint'));
  window.dispatchEvent(new Event('afterprint'));
  expect(document.documentElement.outerHTML).toBe(before);
  stop();
});

it('stops in the middle of it, and for good', () => {
  const sheet = page();
  const before = document.documentElement.outerHTML;
  const stop = printOnly(sheet, false);
  window.dispatchEvent(new Event('beforeprint'));
  expect(document.head.textContent).toContain('portrait');
  stop();
  expect(document.documentElement.outerHTML).toBe(before);
  window.dispatchEvent(new Event('beforeprint'));
  expect(document.documentElement.outerHTML).toBe(before);
});
