import { fromBuffer, type Entry } from 'yauzl';
import type { FileProblem } from '../refusals.ts';

const MOST_FILES = 2_000;
const MOST_BYTES = 100_000_000;
const HIGHEST_RATIO = 100;

const MACRO = /vbaProject/i;
const ACTIVE = /activeX|embeddings\/|\.(?:exe|com|dll|js|vbs|bat|cmd|scr|hta|lnk|jar|ps1)$/i;

/** What is wrong inside a zipped document, judged from its list of contents; nothing is unpacked. */
export function problemInZip(bytes: Buffer): Promise<FileProblem | undefined> {
  return new Promise((resolve) => {
    fromBuffer(bytes, { lazyEntries: true, validateEntrySizes: true }, (failure, zip) => {
      if (failure || !zip) return resolve('unreadable');
      let files = 0;
      let total = 0;
      const end = (problem?: FileProblem): void => {
        zip.close();
        resolve(problem);
      };
      // Names such as `../elsewhere` are refused by the reader itself.
      zip.on('error', () => end('unreadable'));
      zip.on('end', () => end());
      zip.on('entry', (entry: Entry) => {
        files += 1;
        total += entry.uncompressedSize;
        const ratio = entry.uncompressedSize / Math.max(1, entry.compressedSize);
        if (
          files > MOST_FILES ||
          total > MOST_BYTES ||
          (entry.uncompressedSize > 1_000_000 && ratio > HIGHEST_RATIO)
        ) {
          return end('bomb');
        }
        if (MACRO.test(entry.fileName)) return end('macro');
        if (ACTIVE.test(entry.fileName)) return end('active-content');
        zip.readEntry();
      });
      zip.readEntry();
    });
  });
}
