import { packageBuild } from '@tldw/tooling/tsup';

export default packageBuild({
  index: 'src/index.ts',
  country: 'src/country/index.ts',
  'country/testing': 'src/country/testing/index.ts',
  messages: 'src/messages/index.ts',
  access: 'src/access/index.ts',
  roster: 'src/roster/index.ts',
});
