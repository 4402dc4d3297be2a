import { packageTests } from '@tldw/tooling/vitest';

export default packageTests('store', {
  besideRunner: true,
  globalSetup: ['test/prepared-database.ts'],
});
