import type { Actor } from '@tldw/core/access';
import { live, type Viewer } from './access-world.ts';

/** Somebody of the matrix's world as the programme's access table knows them. */
export const asActor = (viewer: Viewer): Actor =>
  ({
    ...(viewer.purpose ? {} : { person: viewer.id }),
    standings: live(viewer).map((grant) => ({
      role: grant.role,
      ...(grant.group ? { groups: [grant.group] } : {}),
      ...(grant.school ? { schools: [grant.school] } : {}),
      ...(grant.region ? { regions: [grant.region] } : {}),
    })),
  }) as unknown as Actor;
