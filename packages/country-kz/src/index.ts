// The pack
export { kazakhstan } from './kazakhstan.ts';
