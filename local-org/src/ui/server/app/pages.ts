import { decodeDefaultFieldValues } from '../../browser/lightning/pageReferenceUtils/pageReferenceUtils.ts';
import { OrgError } from '../../../database/types.ts';
import type { ObjectModel } from '../../../metadata/model.ts';
import { text } from '../../../metadata/xml-values.ts';
import type { Org } from '../../../org.ts';
import type { FlexiPageModel, MessagePageModel, PageModel, PageReferenceModel, RecordPageModel } from '../../page-model.ts';
import { frameLabel } from '../labels/labels.ts';
import { outboxPage } from '../outbox.ts';
import type { Reader } from '../reader.ts';
import { defaultValues } from '../ui-api/default-values.ts';
import { objectInfo, picklistFieldValues } from '../ui-api/object-info.ts';
import { notFound, objectOfId, readRecord } from '../ui-api/records.ts';
import { objectLabel, objectNamed, readableFields } from '../ui-api/shape.ts';
import { componentName, pageRegions, recordPageOf } from './flexipage.ts';
import { iconOf } from './icons.ts';
import { highlightFields, layoutSections } from './layout.ts';
import { listRecords, listViewNames } from './list-view.ts';
import { pathOf } from './path.ts';
import { quickActionsOf } from './quick-actions.ts';
import { relatedLists } from './related-lists.ts';
import { appOf, shellModel } from './shell.ts';

const LIST_SIZE = 200;
const LONG_ID = /^[a-zA-Z0-9]{15}(?:[a-zA-Z0-9]{3})?$/;

/** All that one page of the app needs, in one answer; what cannot be shown becomes a page that says why. */
export function pageFor(org: Org, reader: Reader, path: string): PageModel {
  try {
    return route(org, reader, new URL(path, 'http://page'));
  } catch (error) {
    if (!(error instanceof OrgError)) throw error;
    return messagePage(reader, path, error.code === 'NOT_FOUND' ? 'notFound' : 'noAccess');
  }
}

function route(org: Org, reader: Reader, url: URL): PageModel {
  const parts = url.pathname.split('/').filter(Boolean);
  const state = Object.fromEntries(url.searchParams);
  const [root, kind, name = '', third = '', fourth] = parts;
  if (root === 'outbox') return outboxPage(org, reader);
  if (root !== 'lightning') throw notFound();
  switch (kind) {
    case 'r': {
      // Lightning takes /r/{id}/view too.
      const id = LONG_ID.test(third) ? third : name;
      return recordPage(org, reader, id, fourth ?? (LONG_ID.test(third) ? 'view' : third), state);
    }
    case 'o':
      return third === 'new'
        ? createPage(org, reader, objectFor(org, reader, name), state)
        : objectHome(org, reader, objectFor(org, reader, name), third || 'home', state);
    case 'n':
      return tabPage(org, reader, name, state);
    case 'page':
    case undefined:
      return homePage(org, reader, state);
  }
  throw notFound();
}

function objectFor(org: Org, reader: Reader, name: string): ObjectModel {
  const object = objectNamed(org.project, name);
  if (!object || !org.database.access.objectAccess(reader.id, object.name).read) throw notFound();
  return object;
}

function recordPage(org: Org, reader: Reader, id: string, action: string, state: PageReferenceModel['state']): RecordPageModel {
  const object = objectFor(org, reader, objectOfId(org, id).name);
  const record = readRecord(
    org,
    reader,
    object,
    id,
    readableFields(org, reader, object).map(({ name }) => name)
  );
  const access = org.database.access.recordAccess(reader.id, [record.id]).get(record.id);
  const rights = org.database.access.objectAccess(reader.id, object.name);
  const sections = layoutSections(org, reader, object);
  const page = recordPageOf(org.project, object, appOf(org.project)?.name);
  return {
    kind: 'record',
    title: `${String(record.fields[object.nameField ?? 'Id']?.value ?? record.id)} | ${objectLabel(org.project, reader, object)}`,
    reference: {
      type: 'standard__recordPage',
      attributes: { recordId: record.id, objectApiName: object.name, actionName: action || 'view' },
      state
    },
    objectApiName: object.name,
    recordId: record.id,
    iconName: iconOf(org.project, object.name),
    record,
    objectInfo: objectInfo(org, reader, object),
    picklists: picklistFieldValues(org, reader, object),
    highlights: highlightFields(org, reader, object, sections),
    actions: quickActionsOf(org, reader, object, page, record.id),
    sections,
    path: pathOf(org, reader, object, record),
    relatedLists: relatedLists(org, reader, object, record.id),
    template: text(page?.content.template as Record<string, unknown> | undefined, 'name') ?? 'flexipage:recordHomeTemplateDesktop',
    regions: page ? pageRegions(org.project, page, reader.language) : defaultRegions(reader),
    canEdit: rights.edit && (access?.edit ?? false),
    canDelete: rights.delete && (access?.delete ?? false)
  };
}

/** An object without a page of its own: header, details and related lists in tabs. */
function defaultRegions(reader: Reader): RecordPageModel['regions'] {
  const one = (name: string) => [{ id: name, name: `org:${name}`, properties: {} }];
  const tab = (name: string, label: string) => ({
    id: `${name}Tab`,
    title: frameLabel(label, reader.language),
    active: label === 'details',
    components: one(name)
  });
  return [
    { name: 'header', components: one('highlights') },
    {
      name: 'main',
      components: [
        { id: 'tabs', name: 'org:tabs', properties: {}, tabs: [tab('recordDetail', 'details'), tab('relatedLists', 'relatedLists')] }
      ]
    }
  ];
}

function createPage(org: Org, reader: Reader, object: ObjectModel, state: PageReferenceModel['state']): PageModel {
  if (!org.database.access.objectAccess(reader.id, object.name).create) return messagePage(reader, '', 'noAccess');
  const asked = { ...decodeDefaultFieldValues(state.defaultFieldValues ?? ''), ...state };
  const given = Object.entries(asked).flatMap(([name, value]) => (object.fields.has(name.toLowerCase()) && value ? [[name, value]] : []));
  const defaults = { ...defaultValues(org, reader, object), ...Object.fromEntries(given) };
  return {
    kind: 'create',
    title: frameLabel('newRecord', reader.language).replace('{0}', objectLabel(org.project, reader, object)),
    reference: { type: 'standard__objectPage', attributes: { objectApiName: object.name, actionName: 'new' }, state },
    objectApiName: object.name,
    objectInfo: objectInfo(org, reader, object),
    picklists: picklistFieldValues(org, reader, object),
    sections: layoutSections(org, reader, object),
    defaults
  };
}

function objectHome(org: Org, reader: Reader, object: ObjectModel, action: string, state: PageReferenceModel['state']): PageModel {
  const { view, columns, records } = listRecords(org, reader, object, state.filterName, LIST_SIZE);
  return {
    kind: 'objectHome',
    title: objectLabel(org.project, reader, object, true),
    reference: { type: 'standard__objectPage', attributes: { objectApiName: object.name, actionName: action }, state },
    objectApiName: object.name,
    iconName: iconOf(org.project, object.name),
    listViews: listViewNames(reader, object),
    listView: view?.name ?? 'All',
    columns,
    records,
    total: records.length,
    canCreate: org.database.access.objectAccess(reader.id, object.name).create
  };
}

function tabPage(org: Org, reader: Reader, name: string, state: PageReferenceModel['state']): PageModel {
  const tab = org.project.documents.get('CustomTab')?.get(name);
  if (!tab) throw notFound();
  const reference = { type: 'standard__navItemPage', attributes: { apiName: name }, state };
  const title = org.project.translations.get(reader.language)?.others.get(`CustomTab:${name}`) ?? text(tab.content, 'label') ?? name;
  const component = text(tab.content, 'lwcComponent');
  if (component)
    return {
      kind: 'flexipage',
      title,
      reference,
      template: '',
      regions: [{ name: 'main', components: [{ id: name, name: componentName(component), properties: {} }] }]
    };
  const page = org.project.documents.get('FlexiPage')?.get(text(tab.content, 'flexiPage') ?? '');
  if (!page) throw notFound();
  return { kind: 'flexipage', title, reference, template: '', regions: pageRegions(org.project, page, reader.language) };
}

function homePage(org: Org, reader: Reader, state: PageReferenceModel['state']): FlexiPageModel {
  const page = [...(org.project.documents.get('FlexiPage')?.values() ?? [])].find(({ content }) => text(content, 'type') === 'HomePage');
  const title = frameLabel('welcome', reader.language).replace('{0}', reader.name);
  const links = shellModel(org, reader)
    .tabs.slice(1)
    .map(({ label, url }) => `<li><a href="${url}">${label.replace(/[<&]/g, '')}</a></li>`);
  const regions = page
    ? pageRegions(org.project, page, reader.language)
    : [
        {
          name: 'main',
          components: [
            {
              id: 'links',
              name: 'org:siteText',
              properties: { value: `<div class="slds-card slds-p-around_medium"><ul class="slds-list_dotted">${links.join('')}</ul></div>` }
            }
          ]
        }
      ];
  return {
    kind: 'flexipage',
    title,
    reference: { type: 'standard__namedPage', attributes: { pageName: 'home' }, state },
    template: '',
    regions
  };
}

function messagePage(reader: Reader, url: string, label: 'notFound' | 'noAccess'): MessagePageModel {
  const message = frameLabel(label, reader.language);
  return { kind: 'message', title: message, message, reference: { type: 'standard__webPage', attributes: { url }, state: {} } };
}
