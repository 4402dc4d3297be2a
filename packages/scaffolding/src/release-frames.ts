import { DIMENSIONS } from './dimension.ts';
import { EPISODES } from './evidence.ts';
import type { Missing } from './missing.ts';
import type { TeacherState } from './teacher-state.ts';

/** The circumstances to change, fewest first: the plan, a context event, the episode of the year. */
export function* frames(state: TeacherState, index: number): Generator<readonly Missing[]> {
  const open = state.contexts.filter(
    ({ dimensions }) => !dimensions || dimensions.includes(DIMENSIONS[index]!),
  );
  const context: Missing[] =
    open.length > 0
      ? [{ need: 'context-closed', what: [...new Set(open.map(({ what }) => what))] }]
      : [];
  const plan: Missing[] = state.planConsulted ? [] : [{ need: 'plan-consulted' }];
  const later = EPISODES.slice(EPISODES.indexOf(state.episode) + 1).map((episode): Missing => ({
    need: 'episode',
    episode,
  }));
  yield [];
  for (const one of [...plan, ...context, ...later]) yield [one];
  for (const episode of later) {
    for (const one of context) yield [one, episode];
    for (const one of plan) yield [one, episode];
  }
  for (const one of context) for (const other of plan) yield [one, other];
  for (const episode of later) {
    for (const one of context) for (const other of plan) yield [one, other, episode];
  }
}
