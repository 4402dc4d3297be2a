// Files that people hand in
export { cleanFile, LARGEST_FILE } from './clean-file.ts';
export type { CleanFile } from './clean-file.ts';
