/**
 * The one type for whatever file: Lightning Web Security refuses Blobs of types that are not on its list, such as `text/calendar`, and
 * points to this one. The name's ending says what the file is.
 */
const TYPE = 'application/octet-stream';

/** Gives the person a file of this text, by a link that is gone at once. */
export function downloadText(fileName: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: TYPE }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(url);
}

/** A name that every file system takes. */
export function fileNameOf(title: string, ending: string): string {
  const name = title
    .replace(/[\\/:*?"<>|\p{Cc}]+/gu, ' ')
    .trim()
    .slice(0, 80);
  return `${name || 'plan'}.${ending}`;
}
