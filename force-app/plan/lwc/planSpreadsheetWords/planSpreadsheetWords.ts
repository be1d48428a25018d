/** What people write for the values of a plan, in English and German, in lower case. */
const STATUSES: Record<string, string[]> = {
  'Not Started': [
    'not started',
    'open',
    'to do',
    'todo',
    'planned',
    'new',
    'pending',
    'upcoming',
    'no',
    'false',
    '0',
    '0%',
    '0 %',
    'nicht begonnen',
    'offen',
    'geplant',
    'neu',
    'ausstehend',
    'anstehend',
    'nein',
    'falsch'
  ],
  'In Progress': [
    'in progress',
    'started',
    'ongoing',
    'doing',
    'wip',
    'active',
    'working on it',
    'in arbeit',
    'in bearbeitung',
    'begonnen',
    'laufend',
    'läuft',
    'gestartet',
    'aktiv'
  ],
  Blocked: ['blocked', 'on hold', 'stuck', 'waiting', 'blockiert', 'angehalten', 'wartet'],
  Done: [
    'done',
    'complete',
    'completed',
    'finished',
    'closed',
    'yes',
    'true',
    'x',
    '✓',
    '✔',
    '✅',
    '100%',
    '100 %',
    '100',
    'erledigt',
    'fertig',
    'abgeschlossen',
    'beendet',
    'ja',
    'wahr',
    'ok'
  ],
  'Not Needed': [
    'not needed',
    'cancelled',
    'canceled',
    'dropped',
    'obsolete',
    'nicht nötig',
    'nicht notwendig',
    'entfällt',
    'entfallen',
    'abgebrochen'
  ]
};

const SIDES: Record<string, string[]> = {
  Buyer: ['buyer', 'customer', 'client', 'prospect', 'käufer', 'käuferin', 'käuferseite', 'kunde', 'kundin', 'kundenseite', 'auftraggeber'],
  Seller: [
    'seller',
    'vendor',
    'supplier',
    'provider',
    'us',
    'we',
    'verkäufer',
    'verkäuferin',
    'verkäuferseite',
    'anbieter',
    'lieferant',
    'dienstleister',
    'auftragnehmer',
    'wir'
  ],
  Joint: ['joint', 'both', 'shared', 'together', 'mutual', 'all', 'gemeinsam', 'beide', 'zusammen', 'alle']
};

const TYPES: Record<string, string[]> = {
  Milestone: ['milestone', 'gate', 'phase', 'meilenstein', 'etappe'],
  Task: ['task', 'step', 'action', 'activity', 'aufgabe', 'schritt', 'vorgang', 'maßnahme', 'aktivität'],
  'Key Date': ['key date', 'fixed date', 'deadline', 'event', 'stichtag', 'schlüsseltermin', 'fester termin', 'termin', 'ereignis']
};

const ROLES: Record<string, string[]> = {
  Champion: ['champion', 'fürsprecher', 'fürsprecherin'],
  'Economic Buyer': ['economic buyer', 'budget owner', 'cfo', 'budgetverantwortung', 'budgetverantwortlicher', 'budgetverantwortliche'],
  'Technical Evaluator': ['technical evaluator', 'technical buyer', 'it', 'technische prüfung', 'technik'],
  Security: ['security', 'it security', 'infosec', 'ciso', 'sicherheit', 'it-sicherheit', 'datenschutz'],
  Legal: ['legal', 'legal counsel', 'lawyer', 'recht', 'rechtsabteilung', 'jurist', 'juristin'],
  Procurement: ['procurement', 'purchasing', 'einkauf', 'beschaffung'],
  'End User': ['end user', 'user', 'users', 'endanwender', 'anwender', 'nutzer', 'fachbereich'],
  'Executive Sponsor': ['executive sponsor', 'executive', 'sponsor der geschäftsleitung', 'geschäftsleitung', 'geschäftsführung'],
  'Account Executive': ['account executive', 'ae', 'sales', 'account manager', 'vertrieb'],
  'Solution Engineer': ['solution engineer', 'sales engineer', 'se', 'solutions engineer', 'presales', 'lösungsberatung', 'lösungsberater'],
  Implementation: [
    'implementation',
    'implementation manager',
    'onboarding',
    'delivery',
    'customer success',
    'einführung',
    'umsetzung',
    'projektleitung'
  ]
};

type Words = Map<string, string>;

function wordsOf(values: Record<string, string[]>): Words {
  return new Map(Object.entries(values).flatMap(([value, words]) => words.map((word) => [word, value] as const)));
}

const statuses = wordsOf(STATUSES);
const sides = wordsOf(SIDES);
const types = wordsOf(TYPES);
const roles = wordsOf(ROLES);

const key = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim();

/** The plan's own value for a word; what is none stays as it is, for the server to say so. */
const valueIn =
  (words: Words) =>
  (text: string): string =>
    words.get(key(text)) ?? text.trim();

export const typeOf = valueIn(types);
export const roleOf = valueIn(roles);

/** Some write how much of it is done. */
export function statusOf(text: string): string {
  const percent = /^(\d{1,3})(?:[.,]\d+)? ?%$/.exec(text.trim());
  if (percent) {
    return Number(percent[1]) >= 100 ? 'Done' : Number(percent[1]) > 0 ? 'In Progress' : 'Not Started';
  }
  return valueIn(statuses)(text);
}

export interface CompanyNames {
  buyer: string | null | undefined;
  seller: string | null | undefined;
}

/** Sides are also called by the names of the companies. */
export function sideOf(text: string, companies: CompanyNames): string {
  const value = sides.get(key(text));
  if (value) {
    return value;
  }
  const names = key(text)
    .split(/\s*(?:[,;/&+]| and | und )\s*/)
    .filter(Boolean);
  const found = new Set(names.map((name) => sides.get(name) ?? sideOfCompany(name, companies)));
  if (found.size === 1) {
    return [...found][0] ?? text.trim();
  }
  return found.has('Buyer') && found.has('Seller') && found.size === 2 ? 'Joint' : text.trim();
}

/** "Meridian" is "Meridian Logistics". */
function sideOfCompany(name: string, { buyer, seller }: CompanyNames): string | null {
  const isPartOf = (company: string | null | undefined): boolean =>
    Boolean(company) && ` ${key(company ?? '')} `.startsWith(`${` ${name}`} `);
  if (isPartOf(buyer) === isPartOf(seller)) {
    return null;
  }
  return isPartOf(buyer) ? 'Buyer' : 'Seller';
}

export function isStatus(text: string): boolean {
  return statuses.has(key(text)) || /^\d{1,3} ?%$/.test(text.trim());
}

export function isSide(text: string): boolean {
  return sides.has(key(text));
}
