/**
 * fflate without its background workers: they are made from scripts in blobs, which Lightning Web Security and the content
 * security policy of an org refuse. Spreadsheets are small; what unpacks to more than memory should hold is refused.
 */
import { strFromU8, strToU8, unzipSync, zipSync, type UnzipFileInfo, type Unzipped, type Zippable } from 'fflate';

const MOST_BYTES = 60_000_000;

type Done<T> = (error: Error | null, data: T) => void;

export { strFromU8, strToU8, unzipSync, zipSync };

export function unzip(
  data: Uint8Array,
  options: { filter?: (file: UnzipFileInfo) => boolean } | Done<Unzipped>,
  done?: Done<Unzipped>
): void {
  const finish = typeof options === 'function' ? options : done;
  const filter = typeof options === 'function' ? undefined : options.filter;
  let bytes = 0;
  const result = attempt(() =>
    unzipSync(data, {
      filter: (file) => {
        const isWanted = filter?.(file) ?? true;
        bytes += isWanted ? file.originalSize : 0;
        if (bytes > MOST_BYTES) throw new Error('The file unpacks to more than a spreadsheet of a plan can hold');
        return isWanted;
      }
    })
  );
  finish?.(result.error, result.value ?? {});
}

export function zip(data: Zippable, options: object | Done<Uint8Array>, done?: Done<Uint8Array>): void {
  const finish = typeof options === 'function' ? (options as Done<Uint8Array>) : done;
  const result = attempt(() => zipSync(data, typeof options === 'function' ? {} : options));
  finish?.(result.error, result.value ?? new Uint8Array());
}

function attempt<T>(work: () => T): { error: Error | null; value?: T } {
  try {
    return { error: null, value: work() };
  } catch (error) {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }
}
