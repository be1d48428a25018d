import { quote, type OrgSession } from './org-session.ts';
import type { Report } from './report.ts';
import type { SampleTemplate } from './sample-data.ts';

/**
 * Loads templates with their items. A template is switched on after its last item, so one that is off and lacks items was
 * broken off and is completed; any other that exists stays as people have left it. Returns the Ids by template key.
 */
export async function loadTemplates(org: OrgSession, templates: SampleTemplate[], report: Report): Promise<Map<string, string>> {
  const keys = templates.map(({ key }) => quote(key)).join(', ');
  const rows = await org.find<{ Id: string; Template_Key__c: string; Active__c: boolean }>(
    `SELECT Id, Template_Key__c, Active__c FROM Plan_Template__c WHERE Template_Key__c IN (${keys})`
  );
  const known = new Map(rows.map((row) => [row.Template_Key__c, row]));
  const ids = new Map(rows.map(({ Id, Template_Key__c: key }) => [key, Id]));
  let created = 0;
  for (const template of templates) {
    if (known.get(template.key)?.Active__c) continue;
    const id = ids.get(template.key) ?? (await createTemplate(org, template));
    ids.set(template.key, id);
    const items = await missingItems(org, id, template);
    if (known.has(template.key) && items.length === 0) continue;
    await createItems(org, id, template, items);
    await org.update('Plan_Template__c', [{ Id: id, Active__c: true }]);
    created += 1;
  }
  report.done('Templates', created);
  return ids;
}

async function createTemplate(org: OrgSession, { key, name, description, language, version }: SampleTemplate): Promise<string> {
  const record = {
    Name: name,
    Description__c: description,
    Language__c: language,
    Version__c: version,
    Template_Key__c: key,
    Active__c: false
  };
  return (await org.create('Plan_Template__c', [record]))[0] ?? '';
}

async function missingItems(org: OrgSession, templateId: string, { items }: SampleTemplate): Promise<SampleTemplate['items']> {
  const rows = await org.find<{ Key__c: string }>(`SELECT Key__c FROM Template_Item__c WHERE Template__c = ${quote(templateId)}`);
  const known = new Set(rows.map(({ Key__c }) => Key__c));
  return items.filter(({ key }) => !known.has(key));
}

async function createItems(
  org: OrgSession,
  templateId: string,
  { items: all }: SampleTemplate,
  items: SampleTemplate['items']
): Promise<void> {
  await org.create(
    'Template_Item__c',
    items.map((item) => ({
      Template__c: templateId,
      Name: item.title,
      Key__c: item.key,
      Type__c: item.type,
      Milestone_Key__c: item.milestone,
      Side__c: item.side,
      Role__c: item.role,
      Outcome__c: item.outcome,
      Duration_Days__c: item.duration,
      Buffer_Days__c: item.buffer,
      Predecessor_Keys__c: item.predecessors,
      Sequence__c: (all.indexOf(item) + 1) * 10
    }))
  );
}
