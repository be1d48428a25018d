import type { Document, ObjectModel, Project } from '../../../metadata/model.ts';
import { nodes, text } from '../../../metadata/xml-values.ts';
import type { ProjectProblem } from '../../../metadata/model.ts';
import type { ComponentModel, RegionModel } from '../../page-model.ts';
import { customLabel, frameLabel } from '../labels/labels.ts';

type Node = Record<string, unknown>;

/** What stands for Lightning's own components on a page. */
export const FRAME_COMPONENTS: Record<string, string> = {
  'force:highlightsPanel': 'org:highlights',
  'force:detailPanel': 'org:recordDetail',
  'force:recordDetail': 'org:recordDetail',
  'force:recordDetailPanelMobile': 'org:recordDetail',
  'force:relatedListContainer': 'org:relatedLists',
  'force:relatedListSingleContainer': 'org:relatedList',
  'flexipage:richText': 'org:siteText',
  'flexipage:tabset': 'org:tabs',
  'flexipage:fieldSection': 'org:fieldSection',
  'runtime_sales_pathassistant:pathAssistant': 'org:pathAssistant'
};
/** Parts of a page that local org has nothing to show for: feeds and activities. They are left out, as for a user without them. */
const LEFT_OUT = new Set([
  'forceChatter:recordFeedContainer',
  'forceChatter:recordFeedContainerMobile',
  'runtime_sales_activities:activityPanel',
  'force:quickActions',
  'home:assistant',
  'home:eventContainer',
  'home:topDealsContainer',
  'home:performanceChart',
  'flexipage:filterListCard',
  'home:recentRecordContainer'
]);

/** The record page of an object: the one that its app or the object names, else the first of its pages. */
export function recordPageOf(project: Project, object: ObjectModel, appName: string | undefined): Document | undefined {
  const pages = [...(project.documents.get('FlexiPage')?.values() ?? [])];
  const app = appName ? project.documents.get('CustomApplication')?.get(appName) : undefined;
  for (const override of nodes(app?.content, 'actionOverrides')) {
    if (text(override, 'pageOrSobjectType') === object.name && text(override, 'actionName') === 'View') {
      const named = pages.find(({ fullName }) => fullName === text(override, 'content'));
      if (named) return named;
    }
  }
  return pages.find(({ content }) => text(content, 'type') === 'RecordPage' && text(content, 'sobjectType') === object.name);
}

/** The regions of a page with their components; facets are drawn where their tab or section stands. */
export function pageRegions(project: Project, page: Document, language: string): RegionModel[] {
  const regions = new Map(nodes(page.content, 'flexiPageRegions').map((region) => [text(region, 'name') ?? '', region]));
  const componentsOf = (name: string): ComponentModel[] =>
    nodes(regions.get(name), 'itemInstances').flatMap((item, at) =>
      componentOf(item, `${name}-${at}`, componentsOf, { project, language, regions })
    );
  return [...regions.values()]
    .filter((region) => text(region, 'type') !== 'Facet')
    .map((region) => {
      const name = text(region, 'name') ?? '';
      return { name, components: componentsOf(name) };
    });
}

interface Surroundings {
  project: Project;
  language: string;
  regions: Map<string, Node>;
}

function componentOf(
  item: Node,
  fallbackId: string,
  componentsOf: (facet: string) => ComponentModel[],
  around: Surroundings
): ComponentModel[] {
  const instance = item.componentInstance as Node | undefined;
  if (!instance) {
    const field = text(item.fieldInstance as Node | undefined, 'fieldItem')?.replace(/^Record\./, '');
    return field ? [{ id: fallbackId, name: 'org:fieldSection', properties: { fields: [field] } }] : [];
  }
  const written = text(instance, 'componentName') ?? '';
  if (LEFT_OUT.has(written)) return [];
  const id = text(instance, 'identifier') ?? fallbackId;
  const properties = propertiesOf(instance);
  const name = FRAME_COMPONENTS[written] ?? componentName(written);
  if (name === 'org:tabs') return [{ id, name, properties: {}, tabs: tabsOf(String(properties.tabs ?? ''), componentsOf, around) }];
  if (name === 'org:fieldSection')
    return [
      {
        id,
        name,
        properties: {
          heading: title(String(properties.label ?? ''), around),
          fields: fieldsBelow(String(properties.columns ?? ''), around)
        }
      }
    ];
  if (name === 'org:relatedList') return [{ id, name, properties: { relatedListId: properties.relatedListApiName ?? '' } }];
  if (name === 'org:siteText') return [{ id, name, properties: { value: properties.richTextValue ?? '' } }];
  return [{ id, name, properties: name.startsWith('org:') ? {} : typed(name, properties, around.project) }];
}

/** A custom component is written without a namespace or with `c:`. */
export function componentName(written: string): string {
  return written.includes(':') ? written : `c:${written}`;
}

function propertiesOf(instance: Node): Record<string, unknown> {
  return Object.fromEntries(
    nodes(instance, 'componentInstanceProperties').map((property) => [
      text(property, 'name') ?? '',
      text(property, 'value') ?? valueList(property)
    ])
  );
}

function valueList(property: Node): string[] {
  return nodes(property.valueList as Node | undefined, 'valueListItems').map((item) => text(item, 'value') ?? '');
}

/** Property values as the component's own targetConfig types them, its defaults filled in. */
function typed(name: string, properties: Record<string, unknown>, project: Project): Record<string, unknown> {
  const bundle = project.lwc.find((one) => `${one.namespace}:${one.name}` === name);
  const declared =
    bundle?.targetConfigs
      .filter(({ targets }) => targets.some((target) => target.startsWith('lightning__')))
      .flatMap((config) => config.properties) ?? [];
  const result = { ...properties };
  for (const { name: property, type, default: standard } of declared) {
    const value = result[property] ?? standard;
    if (value === undefined) continue;
    result[property] = type === 'Integer' ? Number(value) : type === 'Boolean' ? String(value) === 'true' : value;
  }
  return result;
}

function tabsOf(
  facet: string,
  componentsOf: (facet: string) => ComponentModel[],
  around: Surroundings
): NonNullable<ComponentModel['tabs']> {
  return nodes(around.regions.get(facet), 'itemInstances').flatMap((item, at) => {
    const instance = item.componentInstance as Node | undefined;
    if (!instance) return [];
    const properties = propertiesOf(instance);
    return [
      {
        id: text(instance, 'identifier') ?? `${facet}-${at}`,
        title: title(String(properties.title ?? ''), around),
        active: String(properties.active) === 'true',
        components: componentsOf(String(properties.body ?? ''))
      }
    ];
  });
}

/** `Standard.Tab.detail` and custom labels are names for a text, anything else is the text. */
function title(written: string, { project, language }: Surroundings): string {
  const standard: Record<string, string> = {
    'Standard.Tab.detail': 'details',
    'Standard.Tab.relatedLists': 'relatedLists',
    'Standard.Tab.relatedListsTab': 'relatedLists'
  };
  const own = standard[written];
  if (own) return frameLabel(own, language);
  const label = /^\{!\$Label\.(?:c\.)?(\w+)\}$/.exec(written)?.[1];
  return label ? customLabel(project, label, language) : written.replace(/^Standard\.Tab\./, '');
}

/** The fields of a dynamic-forms section, through its columns. */
function fieldsBelow(facet: string, around: Surroundings): string[] {
  return nodes(around.regions.get(facet), 'itemInstances').flatMap((item) => {
    const field = text(item.fieldInstance as Node | undefined, 'fieldItem');
    if (field) return [field.replace(/^Record\./, '')];
    const instance = item.componentInstance as Node | undefined;
    return instance ? fieldsBelow(String(propertiesOf(instance).body ?? ''), around) : [];
  });
}

/** Components that pages name and that are not there: found when the project loads, not when the page is opened. */
export function flexiPageProblems(project: Project): ProjectProblem[] {
  const known = new Set(project.lwc.map(({ namespace, name }) => `${namespace}:${name}`));
  return [...(project.documents.get('FlexiPage')?.values() ?? [])].flatMap((page) =>
    nodes(page.content, 'flexiPageRegions').flatMap((region) =>
      nodes(region, 'itemInstances').flatMap((item) => {
        const written = text(item.componentInstance as Node | undefined, 'componentName');
        if (!written || written in FRAME_COMPONENTS || LEFT_OUT.has(written) || /^flexipage:(tab|column)$/.test(written)) return [];
        if (known.has(componentName(written))) return [];
        return [{ message: `there is no component ${written}`, source: page.source }];
      })
    )
  );
}

/** Every component that any page can show. */
export function flexiPageComponents(project: Project): string[] {
  const names = new Set<string>(Object.values(FRAME_COMPONENTS));
  for (const page of project.documents.get('FlexiPage')?.values() ?? []) {
    for (const region of nodes(page.content, 'flexiPageRegions')) {
      for (const item of nodes(region, 'itemInstances')) {
        const written = text(item.componentInstance as Node | undefined, 'componentName');
        if (written && componentName(written).startsWith('c:')) names.add(componentName(written));
      }
    }
  }
  return [...names];
}
