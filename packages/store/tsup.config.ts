import { packageBuild } from '@tldw/tooling/tsup';

export default packageBuild({
  index: 'src/index.ts',
  files: 'src/files/index.ts',
  messages: 'src/messages/index.ts',
});
