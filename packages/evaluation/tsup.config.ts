import { packageBuild } from '@tldw/tooling/tsup';

export default packageBuild({
  index: 'src/index.ts',
  statistics: 'src/statistics/index.ts',
  exports: 'src/exports/index.ts',
  messages: 'src/messages/index.ts',
});
