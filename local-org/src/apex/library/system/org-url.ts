let url = 'http://localhost';

/** Where the org is served, without a slash at its end. */
export function orgUrl(): string {
  return url;
}

/** Called once the org listens. */
export function setOrgUrl(served: string): void {
  url = served.replace(/\/$/, '');
}
