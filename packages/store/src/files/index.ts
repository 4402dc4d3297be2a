// Files that people hand in
export { cleanFile, LARGEST_FILE } from './clean-file.ts';
export type { CleanFile } from './clean-file.ts';
export { scanWithClamd } from './virus-scan.ts';
export type { ScanAnswer } from './virus-scan.ts';
