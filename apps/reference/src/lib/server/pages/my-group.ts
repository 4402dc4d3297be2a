import { error } from '@sveltejs/kit';
import type { SignedIn } from '../signed-in.ts';
import { groupsAs } from './day.ts';

/** Whoever does not facilitate this group finds nothing here. */
export function inMyGroup(request: SignedIn, group: string): SignedIn {
  if (!groupsAs(request, 'facilitator').includes(group)) error(404, 'not-found');
  return request;
}
