import userId from '@salesforce/user/Id';

export type Draft = Record<string, string | number | boolean | null>;

/** Drafts belong to a user: the next one to sign in on this screen does not find them. */
function placeOf(key: string): string {
  return `plan-draft:${userId ?? ''}:${key}`;
}

/** What was typed under this key and not saved, in this browser tab; nothing where there is none. */
export function readDraft(key: string): Draft {
  try {
    const draft: unknown = JSON.parse(window.sessionStorage.getItem(placeOf(key)) ?? '{}');
    return draft && typeof draft === 'object' && !Array.isArray(draft) ? (draft as Draft) : {};
  } catch {
    return {};
  }
}

/** Keeps what was typed; an empty draft is none. */
export function keepDraft(key: string, draft: Draft): void {
  try {
    if (Object.keys(draft).length > 0) {
      window.sessionStorage.setItem(placeOf(key), JSON.stringify(draft));
    } else {
      window.sessionStorage.removeItem(placeOf(key));
    }
  } catch {
    // A browser that keeps nothing: the form itself still holds what was typed.
  }
}

export function dropDraft(key: string): void {
  keepDraft(key, {});
}

/** Who holds something unsaved right now. */
const holders = new Set<object>();

function askBeforeLeaving(event: BeforeUnloadEvent): void {
  event.preventDefault();
}

/** While anybody holds something unsaved, the browser asks before it leaves the page. */
export function setUnsaved(holder: object, isUnsaved: boolean): void {
  if (isUnsaved) {
    holders.add(holder);
  } else {
    holders.delete(holder);
  }
  // Listening only while needed keeps the page in the browser's back and forward cache.
  if (holders.size > 0) {
    window.addEventListener('beforeunload', askBeforeLeaving);
  } else {
    window.removeEventListener('beforeunload', askBeforeLeaving);
  }
}
