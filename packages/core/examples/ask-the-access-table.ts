import type { PersonId, SchoolGroupId, SchoolId } from '@tldw/core';
import { may, type Actor } from '@tldw/core/access';

const group = 'g-1' as SchoolGroupId;
const school = 's-1' as SchoolId;

/** A deputy who also leads a group asks for a reflection that a teacher shared with facilitators. */
export function askTheAccessTable(chosen: readonly PersonId[]): boolean {
  const deputy: Actor = {
    person: 'person-3' as PersonId,
    standings: [
      { role: 'facilitator', groups: [group] },
      { role: 'deputy', schools: [school] },
    ],
  };
  const reflection = {
    resource: 'reflection-for-facilitator',
    owner: 'person-9' as PersonId,
    group,
    school,
    chosen,
  } as const;
  return may(deputy, 'read', reflection).allowed;
}
