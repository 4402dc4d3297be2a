import { packageTests } from '@tldw/tooling/vitest';

export default packageTests('store', { ownProcesses: true });
