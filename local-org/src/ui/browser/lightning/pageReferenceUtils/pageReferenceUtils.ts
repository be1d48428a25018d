type DefaultValues = Record<string, string | number | boolean | null | undefined>;

/** Default values for a new record's page as one text for the page reference's state: `Name=A%2C%20B,Rank__c=1`. */
export function encodeDefaultFieldValues(defaults: DefaultValues): string {
  return Object.entries(defaults)
    .map(([field, value]) => `${field}=${encodeURIComponent(value === null || value === undefined ? '' : String(value))}`)
    .join(',');
}

export function decodeDefaultFieldValues(encoded: string): Record<string, string> {
  const pairs = encoded.split(',').filter((pair) => pair.includes('='));
  return Object.fromEntries(pairs.map((pair) => [pair.slice(0, pair.indexOf('=')), decodeURIComponent(pair.slice(pair.indexOf('=') + 1))]));
}
