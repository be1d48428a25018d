import type { FieldModel, ObjectModel, Project } from '../../metadata/model.ts';
import { isReference, isStored } from './columns.ts';

export interface Reference {
  child: ObjectModel;
  field: FieldModel;
}

/** Who points at whom: all lookups and masters by the object they refer to, and the roll-ups fed by each object. */
export class References {
  private readonly byTarget = new Map<string, Reference[]>();
  private readonly summaries = new Map<string, { parent: ObjectModel; foreignKey: FieldModel; fields: FieldModel[] }[]>();

  constructor(project: Project) {
    for (const child of project.objects.values()) {
      if (child.kind === 'event') continue;
      for (const field of child.fields.values()) {
        if (!isReference(field) || !isStored(field)) continue;
        for (const target of field.referenceTo) this.add(target.toLowerCase(), { child, field });
      }
    }
    for (const parent of project.objects.values()) this.addSummaries(project, parent);
  }

  to(object: ObjectModel): readonly Reference[] {
    return this.byTarget.get(object.name.toLowerCase()) ?? [];
  }

  /** The parents whose roll-ups read this object, with the field that leads to them. */
  rollUpsOver(child: ObjectModel): readonly { parent: ObjectModel; foreignKey: FieldModel; fields: FieldModel[] }[] {
    return this.summaries.get(child.name.toLowerCase()) ?? [];
  }

  private add(target: string, reference: Reference): void {
    const known = this.byTarget.get(target);
    if (known) known.push(reference);
    else this.byTarget.set(target, [reference]);
  }

  private addSummaries(project: Project, parent: ObjectModel): void {
    for (const field of parent.fields.values()) {
      if (!field.summary) continue;
      const [childName = '', keyName = ''] = field.summary.foreignKey.split('.');
      const foreignKey = project.objects.get(childName.toLowerCase())?.fields.get(keyName.toLowerCase());
      if (!foreignKey) continue;
      const list = this.summaries.get(childName.toLowerCase()) ?? [];
      const known = list.find((entry) => entry.parent === parent && entry.foreignKey === foreignKey);
      if (known) known.fields.push(field);
      else list.push({ parent, foreignKey, fields: [field] });
      this.summaries.set(childName.toLowerCase(), list);
    }
  }
}
