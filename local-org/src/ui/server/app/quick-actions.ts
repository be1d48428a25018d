import type { Document, ObjectModel, Project } from '../../../metadata/model.ts';
import { nodes, text } from '../../../metadata/xml-values.ts';
import type { Org } from '../../../org.ts';
import type { ActionModel } from '../../page-model.ts';
import type { Reader } from '../reader.ts';
import { objectNamed } from '../ui-api/shape.ts';
import { layoutOf } from './layout.ts';

/**
 * The quick actions of a record's page that open a component or create a related record, in their order: those that its highlights
 * panel names (dynamic actions), otherwise those of the layout. Standard buttons and other kinds of actions are left out.
 */
export function quickActionsOf(org: Org, reader: Reader, object: ObjectModel, page: Document | undefined, recordId: string): ActionModel[] {
  return (dynamicActions(page) ?? layoutActions(org, object)).flatMap((name) => {
    const action = org.project.documents.get('QuickAction')?.get(name);
    return action ? actionModel(org, reader, object, action, recordId) : [];
  });
}

/** Every component that a quick action of the project opens. */
export function quickActionComponents(project: Project): string[] {
  return [...(project.documents.get('QuickAction')?.values() ?? [])].flatMap(({ content }) => componentOf(content) ?? []);
}

function dynamicActions(page: Document | undefined): string[] | undefined {
  for (const region of nodes(page?.content, 'flexiPageRegions')) {
    for (const item of nodes(region, 'itemInstances')) {
      const instance = item.componentInstance as Record<string, unknown> | undefined;
      if (text(instance, 'componentName') !== 'force:highlightsPanel') continue;
      const properties = nodes(instance, 'componentInstanceProperties');
      const isDynamic = properties.some((one) => text(one, 'name') === 'enableActionsConfiguration' && text(one, 'value') === 'true');
      const named = properties.find((one) => text(one, 'name') === 'actionNames');
      if (isDynamic)
        return nodes(named?.valueList as Record<string, unknown> | undefined, 'valueListItems').flatMap((one) => text(one, 'value') ?? []);
    }
  }
  return undefined;
}

function layoutActions(org: Org, object: ObjectModel): string[] {
  const list = nodes(layoutOf(org, object), 'platformActionList').find((one) => text(one, 'actionListContext') === 'Record');
  return nodes(list, 'platformActionListItems').flatMap((item) =>
    text(item, 'actionType') === 'QuickAction' ? (text(item, 'actionName') ?? []) : []
  );
}

function actionModel(org: Org, reader: Reader, object: ObjectModel, action: Document, recordId: string): ActionModel[] {
  const { fullName, content } = action;
  const own = fullName.split('.').at(-1) ?? fullName;
  const translation = org.project.translations.get(reader.language);
  const label =
    translation?.objects.get(object.name.toLowerCase())?.quickActions.get(own) ??
    translation?.others.get(`QuickAction:${fullName}`) ??
    text(content, 'label') ??
    own;
  const component = componentOf(content);
  if (component) return [{ name: fullName, label, component, isHeadless: text(content, 'actionSubtype') === 'Action' }];
  const target = text(content, 'type') === 'Create' ? objectNamed(org.project, text(content, 'targetObject') ?? '') : undefined;
  if (!target || !org.database.access.objectAccess(reader.id, target.name).create) return [];
  const parent = text(content, 'targetParentField');
  const defaults = parent ? `?${new URLSearchParams({ [parent]: recordId })}` : '';
  return [{ name: fullName, label, url: `/lightning/o/${target.name}/new${defaults}` }];
}

function componentOf(content: Record<string, unknown>): string | undefined {
  const component = text(content, 'type') === 'LightningWebComponent' ? text(content, 'lightningWebComponent') : undefined;
  return component && `c:${component.replace(/^c[:_]+/, '')}`;
}
