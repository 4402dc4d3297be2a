import { expect, it } from 'vitest';

it('prints a session side by side', async () => {
  const { page } = await import('../../examples/print-a-session.ts');
  expect(page).toContain('class="side-by-side"');
});

it('publishes a moved session as the same event', async () => {
  const { events, feed } = await import('../../examples/publish-a-calendar.ts');
  expect(events).toMatchObject([{ uid: 'group-7/session-3@tldw', sequence: 1 }]);
  expect(feed).toContain('DTSTART;TZID=Asia/Almaty:20240306T150000');
});

it('warns about a lost principle and names who decides', async () => {
  const { warnings } = await import('../../examples/record-an-adaptation.ts');
  expect(warnings[0]).toBe(
    '“The teacher chooses the concern” is core to the programme, and this change loses it. To decide: the strategy group.',
  );
});

it('chooses the host with the least travel', async () => {
  const { choice } = await import('../../examples/choose-hosts.ts');
  expect(choice.ok && choice.value.hosts).toEqual(['Talap']);
});
