import { calendarDate } from '@tldw/core';
import { calendarFeed, reviseFeed } from '@tldw/curriculum/ical';

const session = {
  uid: 'group-7/session-3@tldw',
  heldOn: calendarDate('2024-02-28'),
  startsAt: '15:00',
  endsAt: '17:00',
  title: 'Ақылдасу және жоспар',
};
const published = reviseFeed([], [session]);

// The session moves by a week: the same uid, the next sequence, so that telephones replace it.
const moved = { ...session, heldOn: calendarDate('2024-03-06') };
export const events = reviseFeed(published, [moved]);
export const feed = calendarFeed(events, {
  name: '№ 4 мектеп',
  writtenAt: '2024-02-26T05:00:00Z',
  timeZone: 'Asia/Almaty',
});
