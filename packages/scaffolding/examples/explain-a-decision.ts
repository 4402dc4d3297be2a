import { calendarDate } from '@tldw/core';
import { decide, explainDecision, readLog } from '@tldw/scaffolding';

const log = readLog(`
{"kind":"episode","id":"1","on":"2019-11-12","episode":"re-orientating"}
{"kind":"supervision-rating","id":"2","teacher":"t-1","on":"2019-11-12","by":"f-1","dimensions":["planning"],"score":3,"checked":true}
`);
if (!log.ok) throw new Error(JSON.stringify(log.refusals));

const decisions = decide({ log: log.value, today: calendarDate('2019-11-14') });
const planning = decisions.find(({ dimension }) => dimension === 'planning')!;

export const missing = planning.missing;
export const words = explainDecision(planning, 'en').text;
