import { error } from '@sveltejs/kit';

/**
 * A form that cannot be read, cut short or of no known kind, is refused as such. It is no fault of the app:
 * whoever sends a thousand of them fills no log and rings nobody's alarm.
 */
export function refuseUnreadable(request: Request): void {
  const read = request.formData.bind(request);
  request.formData = () => read().catch(() => error(400, 'unreadable-form'));
}
