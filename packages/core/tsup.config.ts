import { packageBuild } from '@tldw/tooling/tsup';

export default packageBuild({
  index: 'src/index.ts',
  country: 'src/country/index.ts',
  messages: 'src/messages/index.ts',
  roster: 'src/roster/index.ts',
});
