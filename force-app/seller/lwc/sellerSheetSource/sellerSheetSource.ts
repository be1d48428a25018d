import { LightningElement } from 'lwc';
import { readPasted, readSheetFile, SheetReadError } from 'c/sellerSheetFiles';
import type { SheetTable } from 'c/sellerSheetFiles';
import { labels } from 'c/sellerSheetLabels';

/**
 * Where the rows come from: pasted, or a file that is chosen or dropped.
 * @fires sheetread `{ tables }`
 */
export default class SellerSheetSource extends LightningElement {
  labels = labels;
  text = '';
  error: string | null = null;
  isReading = false;
  isOver = false;

  get dropClass(): string {
    return this.isOver ? 'drop over' : 'drop';
  }

  get cannotRead(): boolean {
    return this.isReading || !this.text.trim();
  }

  get readLabel(): string {
    return this.isReading ? labels.reading : labels.readPasted;
  }

  handleText(event: Event): void {
    this.text = (event.target as HTMLTextAreaElement).value;
    this.error = null;
  }

  /** Pasted into an empty field, rows are read at once; typed ones when the person says so. */
  handlePaste(event: ClipboardEvent): void {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (!this.text.trim() && text.trim()) {
      event.preventDefault();
      this.text = text;
      (event.currentTarget as HTMLTextAreaElement).value = text;
      this.handleRead();
    }
  }

  handleRead(): void {
    void this.read(() => readPasted(this, this.text, labels.pasted));
  }

  handleFile(event: Event): void {
    const input = event.target as HTMLInputElement;
    const file = input.files?.[0];
    if (file) {
      void this.read(() => readSheetFile(this, file)).then(() => {
        // The same file, corrected, can be chosen again.
        input.value = '';
      });
    }
  }

  handleDragOver(event: DragEvent): void {
    event.preventDefault();
    this.isOver = true;
  }

  handleDragLeave(): void {
    this.isOver = false;
  }

  handleDrop(event: DragEvent): void {
    event.preventDefault();
    this.isOver = false;
    const file = event.dataTransfer?.files[0];
    if (file) {
      void this.read(() => readSheetFile(this, file));
    }
  }

  private async read(readTables: () => Promise<SheetTable[]>): Promise<void> {
    this.isReading = true;
    this.error = null;
    try {
      const tables = await readTables();
      this.dispatchEvent(new CustomEvent('sheetread', { detail: { tables } }));
    } catch (error) {
      this.error = labels[error instanceof SheetReadError ? error.problem : 'readFailed'];
    } finally {
      this.isReading = false;
    }
  }
}
