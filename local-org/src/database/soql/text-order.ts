/**
 * What text is sorted by: in English by the values of its upper-case characters, in other locales in an order that is natural there:
 * letters with marks stand with those without.
 */
export function textOrder(text: string, locale: string): string {
  const upper = text.toUpperCase();
  if (locale.startsWith('en')) return upper;
  return `${upper.normalize('NFD').replace(/\p{M}/gu, '')}\u0000${upper}`;
}
