// Calendars that a telephone can subscribe to
export { calendarFeed } from './calendar-feed.ts';
export type { FeedOptions } from './calendar-feed.ts';
export { eventsFor, reviseFeed } from './feed-event.ts';
export type { FeedAudience, FeedEvent, FeedPlace } from './feed-event.ts';
