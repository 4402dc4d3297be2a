import { packageTests } from '@tldw/tooling/vitest';

export default packageTests('country-fictional');
