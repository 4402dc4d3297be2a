/**
 * The country of this programme: its regions, places, school years and the days without lessons.
 *
 * A fork names its own pack here, and nowhere else.
 */
export { kazakhstan as country } from '@tldw/country-kz';
