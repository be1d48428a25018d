import { labels as fieldLabels } from 'c/planFieldLabels';
import type { FormField, FormOption, FormValues } from 'c/planForm';
import { labels } from 'c/planPeopleLabels';
import { ROLES } from 'c/planPeopleModel';
import { roleWord } from 'c/planWords';

/** How much the user may say about a person: all of it, a name for the other side's list, or what everybody says of themselves. */
export type PersonScope = 'all' | 'name' | 'own';

const option = (value: string, label: string): FormOption => ({ value, label });
export const roleOptions = (): FormOption[] => ROLES.map((role) => option(role, roleWord(role)));

const RIGHTS = [option('Editor', labels.rightsEditor), option('Participant', labels.rightsParticipant)];
const SIGNATORIES = [option('Required', labels.signRequired), option('Optional', labels.signOptional), option('No', labels.signNo)];
const LANGUAGES = [option('en_US', labels.english), option('de', labels.german)];

export function signatoryWord(value: string | null | undefined): string {
  return SIGNATORIES.find((signatory) => signatory.value === value)?.label ?? '';
}

export function rightsWord(value: string | null | undefined): string {
  return RIGHTS.find((right) => right.value === value)?.label ?? '';
}

/** The questions about a person, the ones that matter to everybody first. */
export function personFields(scope: PersonScope): FormField[] {
  const listed: FormField[] = [
    { name: 'name', label: fieldLabels.name, kind: 'text', required: true, maxLength: 80 },
    { name: 'title', label: fieldLabels.title, kind: 'text', maxLength: 80 },
    { name: 'decisionRole', label: fieldLabels.decisionRole, kind: 'choice', options: roleOptions(), help: labels.roleHelp },
    { name: 'email', label: fieldLabels.email, kind: 'email', maxLength: 80 }
  ];
  const phone: FormField = { name: 'phone', label: fieldLabels.phone, kind: 'phone', maxLength: 40 };
  const decided: FormField[] = [
    { name: 'rights', label: fieldLabels.rights, kind: 'choice', options: RIGHTS, required: true, help: labels.rightsHelp },
    { name: 'signatory', label: fieldLabels.signatory, kind: 'choice', options: SIGNATORIES, required: true, help: labels.signatoryHelp }
  ];
  const own: FormField[] = [
    { name: 'language', label: fieldLabels.language, kind: 'choice', options: LANGUAGES },
    { name: 'unavailableFrom', label: fieldLabels.unavailableFrom, kind: 'date' },
    { name: 'unavailableUntil', label: fieldLabels.unavailableUntil, kind: 'date' },
    { name: 'unavailableReason', label: fieldLabels.unavailableReason, kind: 'text', width: 'full', maxLength: 255 },
    { name: 'wantsDigest', label: fieldLabels.wantsDigest, kind: 'check', width: 'full', help: labels.digestHelp }
  ];
  if (scope === 'name') {
    return [...listed, phone];
  }
  return scope === 'own' ? [phone, ...own] : [...listed, phone, ...decided, ...own];
}

/** An absence has a beginning, and does not end before it. */
export function checkPerson({ unavailableFrom, unavailableUntil }: FormValues): Record<string, string> {
  if (unavailableUntil && !unavailableFrom) {
    return { unavailableFrom: labels.awayStart };
  }
  return unavailableFrom && unavailableUntil && unavailableUntil < unavailableFrom ? { unavailableUntil: labels.awayOrder } : {};
}
