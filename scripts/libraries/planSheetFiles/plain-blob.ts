/** Lightning Web Security knows few MIME types and refuses the workbook's own; this one it lets every file have. */
function PlainBlob(parts: BlobPart[]): Blob {
  return new self.Blob(parts, { type: 'application/octet-stream' });
}

export { PlainBlob as Blob };
