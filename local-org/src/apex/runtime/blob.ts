/** Apex's Blob: bytes that compare by content. */
export class ApexBlob {
  readonly bytes: Buffer;
  constructor(bytes: Buffer) {
    this.bytes = bytes;
  }
  static fromText(text: string): ApexBlob {
    return new ApexBlob(Buffer.from(text, 'utf8'));
  }
  static fromBase64(text: string): ApexBlob {
    return new ApexBlob(Buffer.from(text, 'base64'));
  }
  toBase64(): string {
    return this.bytes.toString('base64');
  }
  toText(): string {
    return this.bytes.toString('utf8');
  }
  toString(): string {
    return `Blob[${this.bytes.length}]`;
  }
}
