import type { ReflectionCircle } from '../reflection.ts';
import type { Resource } from './resources.ts';

const RESOURCE_OF = {
  private: 'reflection-private',
  'critical-friend': 'reflection-for-critical-friend',
  facilitator: 'reflection-for-facilitator',
  group: 'reflection-for-group',
  school: 'reflection-for-school',
} as const satisfies Record<ReflectionCircle, Resource>;

/** The resource under which the table rules on a reflection shared with a circle. */
export function reflectionResource(circle: ReflectionCircle): Resource {
  return RESOURCE_OF[circle];
}
