/** The parts of a teacher's story, in the order in which it is told. */
export const STORY_PARTS = [
  'concern',
  'theTurn',
  'whatIDid',
  'howOthersWereLed',
  'whatChanged',
  'whatILearned',
] as const;
