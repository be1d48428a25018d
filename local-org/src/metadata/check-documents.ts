import type { Loading } from './loading.ts';
import type { Document, LwcBundle, ObjectModel } from './model.ts';
import { reportNaming } from './report-naming.ts';
import { child, nodes, text, texts } from './xml-values.ts';
import type { XmlNode } from './xml.ts';

type Report = (message: string, name?: string) => void;

/** Layouts, Lightning pages, tabs, applications and quick actions: what they name must be there. */
export function checkDocuments(loading: Loading): void {
  const { project } = loading;
  const components = new Map(project.lwc.map((bundle) => [bundle.name, bundle]));
  const each = (type: string, check: (document: Document, report: Report) => void): void => {
    for (const document of project.documents.get(type)?.values() ?? [])
      check(document, (message, name) => reportNaming(loading, document.source, message, name));
  };
  const object = (name: string | undefined): ObjectModel | undefined => project.objects.get((name ?? '').toLowerCase());
  each('Layout', (layout, report) => {
    const name = layout.fullName.split('-')[0] ?? '';
    const of = object(name);
    if (of) checkLayout(layout, of, report);
    else report('Layout of the unknown object', name);
  });
  each('FlexiPage', (page, report) => {
    const name = text(page.content, 'sobjectType');
    const of = object(name);
    if (name && !of) report('Page of the unknown object', name);
    checkPage(page.content, components, of, report);
  });
  each('CustomTab', (tab, report) => {
    if (text(tab.content, 'customObject') === 'true' && !object(tab.fullName)) report('Tab of the unknown object', tab.fullName);
    const component = text(tab.content, 'lwcComponent');
    if (component && !components.has(component)) report('The tab shows the unknown component', component);
    const page = text(tab.content, 'flexiPage');
    if (page && !project.documents.get('FlexiPage')?.has(page)) report('The tab shows the unknown page', page);
  });
  each('CustomApplication', (application, report) => {
    for (const tab of texts(application.content, 'tabs')) {
      if (!tab.startsWith('standard-') && !project.documents.get('CustomTab')?.has(tab))
        report('The application shows the unknown tab', tab);
    }
  });
  each('QuickAction', (action, report) => {
    const component = text(action.content, 'lightningWebComponent');
    if (component && !components.has(component)) report('The action opens the unknown component', component);
    const target = text(action.content, 'targetObject');
    if (target && !object(target)) report('The action creates records of the unknown object', target);
  });
}

function checkLayout(layout: Document, object: ObjectModel, report: Report): void {
  for (const section of nodes(layout.content, 'layoutSections')) {
    for (const column of nodes(section, 'layoutColumns')) {
      for (const item of nodes(column, 'layoutItems')) {
        const field = text(item, 'field');
        if (field && !object.fields.has(field.toLowerCase()) && !isCompound(field)) report('The layout shows the unknown field', field);
      }
    }
  }
}

/** Address fields stand for several fields on layouts. */
function isCompound(field: string): boolean {
  return /Address$/.test(field);
}

function children(items: XmlNode[], name: string): XmlNode[] {
  return items.map((item) => child(item, name)).filter((one) => one !== undefined);
}

function checkPage(content: XmlNode, components: Map<string, LwcBundle>, object: ObjectModel | undefined, report: Report): void {
  for (const region of nodes(content, 'flexiPageRegions')) {
    const items = nodes(region, 'itemInstances');
    const instances = [...nodes(region, 'componentInstances'), ...children(items, 'componentInstance')];
    for (const instance of instances) {
      const name = text(instance, 'componentName') ?? '';
      const bundle = components.get(name.replace(/^c[:/_]+/, ''));
      if (!name.includes(':') && !name.includes('__') && !bundle) report('The page shows the unknown component', name);
      else if (/^c:/.test(name) && !bundle) report('The page shows the unknown component', name);
      if (bundle && !bundle.isExposed) report(`The page shows the component ${name}, which is not exposed`);
    }
    for (const instance of children(items, 'fieldInstance')) {
      const field = (text(instance, 'fieldItem') ?? '').replace(/^Record\./, '');
      if (object && !field.includes('.') && !object.fields.has(field.toLowerCase())) report('The page shows the unknown field', field);
    }
  }
}
