import type { Project, ProjectProblem, SiteBundle } from '../../../metadata/model.ts';
import { text } from '../../../metadata/xml-values.ts';
import type { ComponentModel, SiteSection } from '../../page-model.ts';

type Json = Record<string, unknown>;

export interface SiteRoute {
  apiName: string;
  label: string;
  routeType: string;
  urlPrefix: string;
  pageAccess: string;
  viewId: string;
}

/** Pages of the sign-in family and system messages: local org shows its own, so what their views hold is not read. */
const OWN_ROUTE_TYPES =
  /^(login|self-register|forgot-password|check-password|service-not-available|too-many-requests|managed-content|news)/;

/** The builder's standard components that stand for something on the page; the attribute that holds their text. */
const TEXT_COMPONENTS: Record<string, string> = {
  'community_builder:htmlEditor': 'richTextValue',
  'community_builder:richTextEditor': 'richTextValue',
  'dxp_base:textBlock': 'text'
};
/** Without a visible part of their own here: the frame shows the site's name, menu and session itself. */
const SILENT = new Set([
  'community_builder:seoAssistant',
  'dxp_content_layout:siteLogo',
  'community_user:userProfileMenu',
  'dxp_base:navigationMenu',
  'experience_availability:autoRefresh'
]);
const HOLDERS = new Set([
  'community_layout:sldsFlexibleLayout',
  'community_layout:section',
  'community_layout:simpleThemeLayout',
  'community_byo:scopedHeaderAndFooter',
  'community_layout:scopedHeaderAndFooter'
]);

const body = (item: Json | undefined): Json => (item?.contentBody as Json | undefined) ?? {};
const children = (node: Json | undefined): Json[] => (Array.isArray(node?.children) ? (node.children as Json[]) : []);

/** The site's name as its configuration says it; the bundle's own name is made of it by the platform. */
export function siteLabel(site: SiteBundle): string {
  return text(site.config?.content, 'label') ?? site.label;
}

export function siteRoutes(site: SiteBundle): SiteRoute[] {
  return [...(site.contents.get('sfdc_cms__route') ?? [])].map(([apiName, item]) => {
    const { routeType = '', urlPrefix = '', pageAccess = 'UseParent', activeViewId = '' } = body(item) as Record<string, string>;
    return { apiName, label: String(item.title ?? apiName), routeType, urlPrefix, pageAccess, viewId: activeViewId };
  });
}

/** Whether a page needs a signed-in member: the route's own word, else the site's. */
export function needsLogin(site: SiteBundle, route: SiteRoute): boolean {
  if (route.pageAccess === 'Public') return false;
  if (route.pageAccess === 'RequiresLogin') return true;
  const { authenticationType } = body(site.contents.get('sfdc_cms__site')?.values().next().value);
  return authenticationType !== 'UNAUTHENTICATED' && authenticationType !== 'AUTHENTICATED_WITH_PUBLIC_ACCESS_ENABLED';
}

/** The view's sections with its components; `{!Route.x}` takes the values of the address. */
export function viewSections(project: Project, site: SiteBundle, route: SiteRoute, values: Record<string, string>): SiteSection[] {
  const view = body(site.contents.get('sfdc_cms__view')?.get(route.viewId));
  const content = children(view.component as Json | undefined).filter(({ name }) => name !== 'sfdcHiddenRegion');
  return content.flatMap((region) => children(region).map((section) => toSection(project, section, values)));
}

function toSection(project: Project, section: Json, values: Record<string, string>): SiteSection {
  if (section.definition !== 'community_layout:section') {
    return {
      id: String(section.id),
      columns: [{ id: `${String(section.id)}-column`, width: 12, components: toComponents(project, [section], values) }]
    };
  }
  const widths = columnWidths(section);
  const columns = children(section).map((column) => ({
    id: String(column.id),
    width: widths.get(String(column.id)) ?? widths.get(String(column.name)) ?? 12,
    components: toComponents(project, children(column), values)
  }));
  return { id: String(section.id), columns };
}

function columnWidths(section: Json): Map<string, number> {
  const { sectionConfig } = (section.attributes as Json | undefined) ?? {};
  const config = (typeof sectionConfig === 'string' && sectionConfig ? JSON.parse(sectionConfig) : {}) as {
    columns?: { UUID: string; columnKey: string; columnWidth: string }[];
  };
  return new Map(
    (config.columns ?? []).flatMap(
      ({ UUID, columnKey, columnWidth }) =>
        [
          [UUID, Number(columnWidth)],
          [columnKey, Number(columnWidth)]
        ] as [string, number][]
    )
  );
}

function toComponents(project: Project, nodes: Json[], values: Record<string, string>): ComponentModel[] {
  return nodes.flatMap((node): ComponentModel[] => {
    const definition = String(node.definition ?? '');
    const attributes = (node.attributes as Json | undefined) ?? {};
    const id = String(node.id);
    if (node.type === 'region' || HOLDERS.has(definition)) return toComponents(project, children(node), values);
    const textAttribute = TEXT_COMPONENTS[definition];
    if (textAttribute) return [{ id, name: 'org:siteText', properties: { value: attributes[textAttribute] ?? '' } }];
    if (SILENT.has(definition)) return [];
    const declared = project.lwc
      .find((bundle) => `${bundle.namespace}:${bundle.name}` === definition)
      ?.targetConfigs.flatMap(({ targets, properties }) => (targets.includes('lightningCommunity__Default') ? properties : []));
    const defaults = Object.fromEntries(
      (declared ?? []).flatMap(({ name, default: standard }) => (standard === undefined ? [] : [[name, standard]]))
    );
    const filled = Object.entries({ ...defaults, ...attributes })
      .filter(([name]) => name !== 'dxpStyle')
      .map(([name, value]) => [name, fill(value, values)]);
    return [{ id, name: definition, properties: Object.fromEntries(filled) as Json }];
  });
}

/** `{!Route.recordId}` and `{!recordId}` to the address's value; an unknown name stays empty. */
function fill(value: unknown, values: Record<string, string>): unknown {
  if (typeof value !== 'string') return value;
  const whole = /^\{!(?:Route\.|Param\.)?(\w+)\}$/i.exec(value);
  if (whole) return values[whole[1] ?? ''];
  return value.replace(/\{!(?:Route\.|Param\.)?(\w+)\}/gi, (_all, name: string) => values[name] ?? '');
}

/** The components of a theme layout's header or footer. */
export function themeComponents(project: Project, site: SiteBundle, layoutType: string, region: 'header' | 'footer'): ComponentModel[] {
  const theme = body(site.contents.get('sfdc_cms__theme')?.values().next().value);
  const layouts = (theme.layouts as { layoutId: string; layoutType: string }[] | undefined) ?? [];
  const id = layouts.find((layout) => layout.layoutType === layoutType)?.layoutId ?? '';
  const layout = body(site.contents.get('sfdc_cms__themeLayout')?.get(id)).component as Json | undefined;
  return toComponents(
    project,
    children(layout).filter(({ name }) => name === region),
    {}
  );
}

/** Title for the browser, as the view's SEO assistant says it. */
export function pageTitle(site: SiteBundle, route: SiteRoute): string {
  const component = body(site.contents.get('sfdc_cms__view')?.get(route.viewId)).component as Json | undefined;
  const hidden = children(component)
    .filter(({ name }) => name === 'sfdcHiddenRegion')
    .flatMap(children);
  const seo = hidden.find(({ definition }) => definition === 'community_builder:seoAssistant');
  return String((seo?.attributes as Json | undefined)?.pageTitle ?? route.label);
}

/** Every component the site's pages name, for its bundle. */
export function siteComponents(project: Project): string[] {
  const names = new Set<string>(['org:siteText']);
  for (const site of project.sites) for (const { definition } of definitions(site)) if (definition.startsWith('c:')) names.add(definition);
  return [...names];
}

/** What the site's pages name and local org cannot show: found when the project loads. */
export function siteProblems(project: Project): ProjectProblem[] {
  const exposed = new Map(project.lwc.map((bundle) => [`${bundle.namespace}:${bundle.name}`, bundle]));
  return project.sites.flatMap((site) =>
    definitions(site).flatMap(({ definition, view }) => {
      if (HOLDERS.has(definition) || SILENT.has(definition) || definition in TEXT_COMPONENTS) return [];
      const bundle = exposed.get(definition);
      if (bundle?.isExposed && bundle.targets.some((target) => target.startsWith('lightningCommunity__'))) return [];
      const reason = !bundle
        ? definition.startsWith('c:')
          ? 'there is no such component'
          : 'local org does not provide it'
        : 'it is not exposed to Experience Cloud sites (isExposed, lightningCommunity__Page)';
      const file = `${site.source.file.replace(/[^/]+$/, '')}sfdc_cms__view/${view}/content.json`;
      return [{ message: `the view names ${definition}: ${reason}`, source: { file } }];
    })
  );
}

/** The component definitions of the views that are shown. */
function definitions(site: SiteBundle): { definition: string; view: string }[] {
  const shown = siteRoutes(site)
    .filter(({ routeType }) => !OWN_ROUTE_TYPES.test(routeType))
    .map(({ viewId }) => viewId);
  return shown.flatMap((view) => {
    const found: { definition: string; view: string }[] = [];
    const walk = (node: Json): void => {
      if (typeof node.definition === 'string') found.push({ definition: node.definition, view });
      children(node).forEach(walk);
    };
    const component = body(site.contents.get('sfdc_cms__view')?.get(view)).component as Json | undefined;
    if (component) walk(component);
    return found;
  });
}

export function isOwnRoute(route: SiteRoute): boolean {
  return OWN_ROUTE_TYPES.test(route.routeType);
}

/** Languages a visitor may choose, the default first. */
export function siteLanguages(site: SiteBundle): { code: string; label: string; default: boolean }[] {
  const settings = body(site.contents.get('sfdc_cms__languageSettings')?.values().next().value);
  const languages = (settings.languages as { locale: string; label: string; isActive: boolean }[] | undefined) ?? [];
  return languages
    .filter(({ isActive }) => isActive)
    .map(({ locale, label }) => ({ code: locale, label, default: locale === settings.defaultLocale }));
}
