import type { CountryRefusalParams } from '../country-refusals.ts';
import type { PackFindingParams } from '../pack-finding.ts';

/** Every code that country packs have words for: refusals and findings. */
export type CountryCodes = CountryRefusalParams & PackFindingParams;
