import type { PackLibrary } from '../pack-library.ts';
import { conference } from './sessions/conference.ts';
import { networkEvent1 } from './sessions/network-event-1.ts';
import { networkEvent2 } from './sessions/network-event-2.ts';
import { session1 } from './sessions/session-1.ts';
import { session2 } from './sessions/session-2.ts';
import { session3 } from './sessions/session-3.ts';
import { session4 } from './sessions/session-4.ts';
import { session5 } from './sessions/session-5.ts';
import { session6 } from './sessions/session-6.ts';
import { tutorial1 } from './sessions/tutorial-1.ts';
import { tutorial2 } from './sessions/tutorial-2.ts';
import { tutorial3 } from './sessions/tutorial-3.ts';
import { actionPlan } from './tools/action-plan.ts';
import { concern } from './tools/concern.ts';
import { consultation } from './tools/consultation.ts';
import { criticalFriend } from './tools/critical-friend.ts';
import { evidenceGuide } from './tools/evidence-guide.ts';
import { galleryWalkStation } from './tools/gallery-walk-station.ts';
import { impact } from './tools/impact.ts';
import { leadershipLog } from './tools/leadership-log.ts';
import { portfolioChecklist } from './tools/portfolio-checklist.ts';
import { schoolCulture } from './tools/school-culture.ts';
import { sessionReflection } from './tools/session-reflection.ts';
import { storyFrame } from './tools/story-frame.ts';
import { tutorialRecord } from './tools/tutorial-record.ts';
import { values } from './tools/values.ts';
import { vision } from './tools/vision.ts';
import { TRANSLATIONS } from './translations.ts';
import { FIRST_STEPS } from './vignettes/first-steps.ts';
import { ON_THE_WAY } from './vignettes/on-the-way.ts';

/**
 * The packs of the standard `tldw` year: six sessions, three tutorials, two network events and
 * the conference, with fifteen tools and thirteen vignettes.
 *
 * All words are the project's own. English is the source; the Kazakh and Russian texts are drafts
 * that await the review of facilitators who are native speakers.
 */
export const TLDW_PACKS: PackLibrary = {
  id: 'tldw',
  sourceLanguage: 'en',
  packs: [
    session1,
    session2,
    session3,
    session4,
    session5,
    session6,
    tutorial1,
    tutorial2,
    tutorial3,
    networkEvent1,
    networkEvent2,
    conference,
  ],
  tools: [
    values,
    concern,
    schoolCulture,
    vision,
    consultation,
    actionPlan,
    leadershipLog,
    evidenceGuide,
    impact,
    portfolioChecklist,
    storyFrame,
    criticalFriend,
    galleryWalkStation,
    tutorialRecord,
    sessionReflection,
  ],
  vignettes: [...FIRST_STEPS, ...ON_THE_WAY],
  translations: TRANSLATIONS,
};
