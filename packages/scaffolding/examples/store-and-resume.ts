import { calendarDate } from '@tldw/core';
import { decide, readLog, statesAt, type TeacherState } from '@tldw/scaffolding';

const log = readLog(`
{"kind":"episode","id":"1","on":"2019-11-12","episode":"re-orientating"}
{"kind":"supervision-rating","id":"2","teacher":"t-1","on":"2019-11-12","by":"f-1","score":3,"checked":true}
{"kind":"supervision-rating","id":"3","teacher":"t-1","on":"2019-11-19","by":"f-2","score":3,"checked":true}
`);
if (!log.ok) throw new Error(JSON.stringify(log.refusals));

// A state is plain data, but it is only a shortcut: the log is what must be kept.
const stored = JSON.stringify(statesAt({ log: log.value, today: calendarDate('2019-11-12') }));
const state = JSON.parse(stored) as TeacherState[];

const today = calendarDate('2019-11-19');
export const resumed = decide({ log: log.value, today, state });
export const fromTheBeginning = decide({ log: log.value, today });
