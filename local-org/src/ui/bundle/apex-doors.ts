import type { Project } from '../../metadata/model.ts';

export interface ApexDoor {
  className: string;
  methodName: string;
  cacheable: boolean;
}

const AURA_ENABLED =
  /@AuraEnabled\s*(\(([^)]*)\))?\s*(?:@\w+(?:\([^)]*\))?\s*)*(?:(?:public|global|static|override|virtual)\s+)+[\w.<>,[\]\s]+?\s(\w+)\s*\(/gi;

/** Every `@AuraEnabled` static method of the project's Apex, by lower-cased `class.method`, for the modules under `@salesforce/apex`. */
export function apexDoors(project: Project): Map<string, ApexDoor> {
  const doors = new Map<string, ApexDoor>();
  for (const file of project.apex) {
    if (file.kind !== 'class') continue;
    for (const found of withoutComments(file.body).matchAll(AURA_ENABLED)) {
      if (!/\bstatic\b/i.test(found[0])) continue;
      const methodName = found[3] ?? '';
      const cacheable = /\bcacheable\s*=\s*true\b/i.test(found[2] ?? '');
      doors.set(`${file.name}.${methodName}`.toLowerCase(), { className: file.name, methodName, cacheable });
    }
  }
  return doors;
}

function withoutComments(body: string): string {
  return body.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, ' ');
}
