import { api, LightningElement } from 'lwc';
import { saveRecord } from '@local-org/records';

/** Uploads files and links them to a record, as ContentVersion records. */
export default class FileUpload extends LightningElement {
  @api label = '';
  @api name = '';
  @api recordId: string | undefined;
  @api accept: string[] | string = [];
  @api multiple = false;
  @api disabled = false;

  get acceptText(): string {
    return Array.isArray(this.accept) ? this.accept.join(',') : this.accept;
  }
  async handleFiles(event: CustomEvent<{ files: File[] }>): Promise<void> {
    const uploaded = [];
    for (const file of [...event.detail.files]) {
      const fields = {
        Title: file.name.replace(/\.[^.]*$/, ''),
        PathOnClient: file.name,
        VersionData: await base64Of(file),
        FirstPublishLocationId: this.recordId
      };
      const record = await saveRecord(undefined, 'ContentVersion', fields);
      uploaded.push({
        name: file.name,
        documentId: record.fields.ContentDocumentId?.value,
        contentVersionId: record.id,
        mimeType: file.type
      });
    }
    this.dispatchEvent(new CustomEvent('uploadfinished', { detail: { files: uploaded } }));
  }
}

function base64Of(file: File): Promise<string> {
  return new Promise((done, fail) => {
    const reader = new FileReader();
    reader.onload = () => done(String(reader.result).replace(/^[^,]*,/, ''));
    reader.onerror = () => fail(new Error(`${file.name} could not be read`));
    reader.readAsDataURL(file);
  });
}
