import { packageBuild } from '@tldw/tooling/tsup';

export default packageBuild({
  index: 'src/index.ts',
  messages: 'src/messages/index.ts',
  packs: 'src/packs/index.ts',
  rollout: 'src/rollout/index.ts',
  ical: 'src/ical/index.ts',
  fidelity: 'src/fidelity/index.ts',
});
