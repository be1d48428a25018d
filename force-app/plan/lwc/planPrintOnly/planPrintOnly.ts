const HIDDEN = 'display: none !important';
/** Whatever the page around does to fit a screen would cut a sheet of paper off, or push it away. */
const NEUTRAL = [
  'display: block',
  'position: static',
  'float: none',
  'width: auto',
  'height: auto',
  'max-width: none',
  'max-height: none',
  'min-width: 0',
  'min-height: 0',
  'margin: 0',
  'padding: 0',
  'border: 0',
  'overflow: visible',
  'transform: none',
  'contain: none',
  'container-type: normal',
  'background: none',
  'box-shadow: none'
]
  .map((rule) => `${rule} !important`)
  .join('; ');

/**
 * While the browser prints, only this element is on the page: everything beside it and beside what it is in is hidden, whatever the
 * page around is (Lightning's own shell, a site's theme). Styles are set on the elements themselves, since no style sheet reaches
 * through the shadows between the page and a component. Returns how to stop.
 */
export function printOnly(element: Element, landscape: boolean): () => void {
  let undo: (() => void)[] = [];
  const restore = (): void => {
    undo.forEach((step) => step());
    undo = [];
  };
  const prepare = (): void => {
    restore();
    undo = [...isolate(element), pageSize(landscape)];
  };
  window.addEventListener('beforeprint', prepare);
  window.addEventListener('afterprint', restore);
  return () => {
    restore();
    window.removeEventListener('beforeprint', prepare);
    window.removeEventListener('afterprint', restore);
  };
}

function isolate(element: Element): (() => void)[] {
  const undo: (() => void)[] = [];
  let inside: Node = element;
  while (inside !== document.documentElement) {
    const around = containerOf(inside);
    if (!around) {
      break;
    }
    for (const other of around.children) {
      if (other !== inside && !/^(HEAD|STYLE|SCRIPT|LINK)$/.test(other.tagName)) {
        undo.push(restyle(other, HIDDEN));
      }
    }
    if (around instanceof Element) {
      undo.push(restyle(around, NEUTRAL));
    }
    inside = around instanceof ShadowRoot ? around.host : around;
  }
  return undo;
}

/** What an element stands in: its slot, its parent, or the shadow that begins with it. */
function containerOf(node: Node): Element | ShadowRoot | null {
  const slot = node instanceof Element ? node.assignedSlot : null;
  return slot ?? (node.parentNode as Element | ShadowRoot | null);
}

function restyle(element: Element, rules: string): () => void {
  const before = element.getAttribute('style');
  element.setAttribute('style', `${before ?? ''}; ${rules}`);
  return () => (before === null ? element.removeAttribute('style') : element.setAttribute('style', before));
}

/** The paper is the person's own, A4 or Letter; only how it lies is said. */
function pageSize(landscape: boolean): () => void {
  const style = document.createElement('style');
  style.textContent = `@page { size: ${landscape ? 'landscape' : 'portrait'}; margin: 11mm; }`;
  document.head.appendChild(style);
  return () => style.remove();
}
