/** Dates and numbers as a Salesforce locale (`en_US`, `de_DE_EURO`) shows them. */

/** Salesforce's locale key as a BCP 47 tag: `de_DE_EURO` is `de-DE`. */
export function languageTag(locale: string): string {
  const [language, country, ...rest] = locale.split(/[_-]/);
  const script = rest.find((part) => /^[A-Z][a-z]{3}$/.test(part));
  return [language === 'iw' ? 'he' : language === 'in' ? 'id' : language, script, /^[A-Z]{2}$/.test(country ?? '') ? country : undefined]
    .filter(Boolean)
    .join('-');
}

// Node's data writes a narrow no-break space before AM/PM, the platform a space.
const plainSpaces = (text: string): string => text.replace(/\u202f/g, ' ');

/** `11/21/2026`, `21.11.2026`. */
export function localDate(utc: number, zone: string, locale: string): string {
  const options = { timeZone: zone, year: 'numeric', month: 'numeric', day: 'numeric' } as const;
  return plainSpaces(
    new Intl.DateTimeFormat(
      languageTag(locale),
      locale.startsWith('de') ? { ...options, month: '2-digit', day: '2-digit' } : options
    ).format(utc)
  );
}

/** `11/21/2026, 10:08 PM`, `21.11.2026, 22:08`. */
export function localDateTime(utc: number, zone: string, locale: string): string {
  const time = new Intl.DateTimeFormat(languageTag(locale), { timeZone: zone, timeStyle: 'short' }).format(utc);
  return plainSpaces(`${localDate(utc, zone, locale)}, ${time}`);
}

/** `1,234.5` with at most `fraction` decimals. */
export function localNumber(value: number | bigint | string, locale: string, fraction = 3): string {
  return new Intl.NumberFormat(languageTag(locale), { maximumFractionDigits: fraction }).format(value as never);
}
