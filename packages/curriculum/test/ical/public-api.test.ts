import { expect, it } from 'vitest';
import * as entry from '../../src/ical/index.ts';

it('publishes these names under ./ical', () => {
  expect(Object.keys(entry).sort()).toEqual(['calendarFeed', 'eventsFor', 'reviseFeed']);
});
