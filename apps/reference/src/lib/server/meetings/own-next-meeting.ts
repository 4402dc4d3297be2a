import type { CalendarDate } from '@tldw/core';

/** What of a meeting says for whom it is, and whether it is still to come. */
interface Meeting {
  readonly id: string;
  readonly kind: string;
  readonly region?: string | undefined;
  readonly group?: string | undefined;
  readonly document: { readonly heldOn: CalendarDate; readonly lastsUntil?: CalendarDate };
}

/** The next network event of somebody's own region, or else the next conference, where there is one. */
export function ownNextMeeting<M extends Meeting>(
  meetings: readonly M[],
  region: string | undefined,
  today: CalendarDate,
): M | undefined {
  const coming = meetings
    .filter(({ group }) => group === undefined)
    .filter(({ document }) => (document.lastsUntil ?? document.heldOn) >= today)
    .toSorted((a, b) => a.document.heldOn.localeCompare(b.document.heldOn));
  return (
    coming.find((each) => each.kind === 'network-event' && each.region === region) ??
    coming.find(({ kind }) => kind === 'conference')
  );
}
