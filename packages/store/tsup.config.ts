import { packageBuild } from '@tldw/tooling/tsup';

export default packageBuild({
  index: 'src/index.ts',
  messages: 'src/messages/index.ts',
});
