import type { OperationId } from '../desk.ts';
import {
  keepFile,
  listFiles,
  readFile,
  removeFile,
  settleFile,
  type FileToKeep,
} from '../files/kept-files.ts';
import type { AtDesk } from './at-desk.ts';

/** Files that somebody keeps beside their evidence. */
export function files({ read, write }: AtDesk) {
  return {
    // Files
    listFiles: (where?: { readonly about?: string; readonly owner?: string }) =>
      read((work) => listFiles(work, where)),
    readFile: (id: string, forScanning?: boolean) =>
      read((work) => readFile(work, id, forScanning)),
    keepFile: (operation: OperationId, given: FileToKeep) =>
      write(operation, 'file', (work) => keepFile(work, given)),
    settleFile: (operation: OperationId, id: string, scan: 'clean' | 'infected') =>
      write(operation, 'file-settled', (work) => settleFile(work, id, scan)),
    removeFile: (operation: OperationId, id: string) =>
      write(operation, 'file-removed', (work) => removeFile(work, id)),
  };
}
