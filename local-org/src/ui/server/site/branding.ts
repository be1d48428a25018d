import type { SiteBundle } from '../../../metadata/model.ts';

/** The theme panel's names to the custom properties they set (LWR guide, "--dxp Styling Hooks"). */
const HOOKS: Record<string, string> = {
  BackgroundColor: '--dxp-g-root',
  TextColor: '--dxp-g-root-contrast',
  PrimaryAccentColor: '--dxp-g-brand',
  PrimaryAccentForegroundColor: '--dxp-g-brand-contrast',
  BaseFont: '--dxp-s-html-font-family',
  BaseFontSize: '--dxp-s-html-font-size',
  MaxContentWidth: '--dxp-s-section-columns-width',
  MaxWidthForContent: '--dxp-s-section-columns-width',
  LinkColor: '--dxp-s-link-text-color',
  ErrorColor: '--dxp-g-destructive',
  SuccessColor: '--dxp-g-success',
  WarningColor: '--dxp-g-warning',
  InfoColor: '--dxp-g-info',
  NeutralColor: '--dxp-g-neutral'
};
const SAFE = /^[\w\s#.,%()'"+*/-]*$/;

/** The site's brand as CSS: its own values over local org's defaults, so that every hook has a value. */
export function brandingStyles(site: SiteBundle): string {
  const set = site.contents.get('sfdc_cms__brandingSet')?.values().next().value;
  const values = ((set?.contentBody as Record<string, unknown> | undefined)?.values ?? {}) as Record<string, unknown>;
  const properties: Record<string, string> = { ...DEFAULTS };
  for (const [name, value] of Object.entries(values)) {
    const hook = HOOKS[name] ?? (name.startsWith('--dxp-') ? name : undefined);
    // A value that points at its own hook says "as it is".
    if (hook && typeof value === 'string' && value && SAFE.test(value) && !value.includes(`var(${hook})`)) properties[hook] = value;
  }
  return `<style>:root{${Object.entries(properties)
    .map(([name, value]) => `${name}:${value}`)
    .join(';')}}</style>\n`;
}

const DEFAULTS = {
  '--dxp-g-root': '#ffffff',
  '--dxp-g-root-contrast': '#181818',
  '--dxp-g-brand': '#0b5cab',
  '--dxp-g-brand-contrast': '#ffffff',
  '--dxp-g-neutral': '#ecebea',
  '--dxp-g-neutral-contrast': '#2e2e2e',
  '--dxp-g-destructive': '#ba0517',
  '--dxp-g-success': '#2e844a',
  '--dxp-g-warning': '#8c4b02',
  '--dxp-g-info': '#0b5cab'
};
