// What a country pack's own tests call
export { checkPack } from '../check-pack.ts';
export type { FindingLevel, PackFinding, PackFindingParams } from '../pack-finding.ts';
export { packTests } from './pack-tests.ts';
export type { PackTest } from './pack-tests.ts';
