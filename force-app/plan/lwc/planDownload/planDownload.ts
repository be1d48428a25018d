/**
 * Hands a file to the browser to keep. Lightning Web Security refuses blobs of most types, of text/csv as well: they go as plain
 * text or as bytes, and the name says what they are.
 */
export function saveFile(content: string | Blob, name: string): void {
  const blob = typeof content === 'string' ? new Blob([content], { type: 'text/plain' }) : content;
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has to have begun.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
