import { calendarDate } from '@tldw/core';
import { decide, explainGroupMode, groupView, readLog } from '@tldw/scaffolding';

const log = readLog(`
{"kind":"episode","id":"1","on":"2019-11-12","episode":"re-orientating"}
{"kind":"supervision-rating","id":"2","teacher":"t-1","on":"2019-11-12","by":"f-1","score":3,"checked":true}
{"kind":"supervision-rating","id":"3","teacher":"t-1","on":"2019-11-19","by":"f-2","score":3,"checked":true}
{"kind":"supervision-rating","id":"4","teacher":"t-2","on":"2019-11-19","by":"f-1","score":2}
`);
if (!log.ok) throw new Error(JSON.stringify(log.refusals));

const names = new Map([
  ['t-1', 'Teacher One'],
  ['t-2', 'Teacher Two'],
]);
const decisions = decide({ log: log.value, today: calendarDate('2019-11-20') });

export const nextSession = groupView(decisions).map((mode) =>
  explainGroupMode(mode, 'en', (teacher) => names.get(teacher) ?? teacher).join(' '),
);
