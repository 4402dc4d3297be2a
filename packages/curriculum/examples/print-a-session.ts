import { TLDW_PACKS, sheetsAsHtml, sheetsOfPack } from '@tldw/curriculum/packs';

// Session 1 for a bilingual group: the guide, the guided tools and the stories, side by side.
const session = TLDW_PACKS.packs.find((pack) => pack.id === 'session-1')!;
export const page = sheetsAsHtml(sheetsOfPack(session, TLDW_PACKS, 'guided'), ['kk', 'ru']);
