export { plural, say } from './catalogue.ts';
export type { Catalogue, Messages, PluralForms } from './catalogue.ts';
