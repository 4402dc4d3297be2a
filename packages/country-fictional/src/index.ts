// The pack
export { meridia } from './meridia.ts';
