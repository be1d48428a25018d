import type { ObjectKind, ObjectModel } from './model.ts';

const digits = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const places = digits.length ** 2;

/** First character by kind, as on the platform; there all share objects have 02c and all history objects 017, here each has its own. */
const letters: Record<Exclude<ObjectKind, 'standard'>, string> = {
  custom: 'a',
  metadata: 'm',
  event: 'e',
  share: 'y',
  history: 'z',
  setting: 'a'
};

/**
 * Gives every object without one a key prefix. It comes from the object's name and not from its place in a list, so that adding an
 * object to a project leaves the Ids in an existing data file as they are.
 */
export function assignKeyPrefixes(objects: Iterable<ObjectModel>): void {
  const all = [...objects];
  const taken = new Set(all.map((object) => object.keyPrefix).filter(Boolean));
  const waiting = all.filter((object) => !object.keyPrefix).sort((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1));
  for (const object of waiting) {
    const letter = object.kind === 'standard' ? '9' : letters[object.kind];
    let place = hash(object.name.toLowerCase()) % places;
    while (taken.has(prefix(letter, place))) place = (place + 1) % places;
    object.keyPrefix = prefix(letter, place);
    taken.add(object.keyPrefix);
  }
}

function prefix(letter: string, place: number): string {
  return `${letter}${digits[Math.floor(place / digits.length)]}${digits[place % digits.length]}`;
}

/** FNV-1a. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return value >>> 0;
}
