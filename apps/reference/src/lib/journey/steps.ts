/** The way of a project, step by step: each has a page of its own with the tool that belongs to it. */
export const STEPS = [
  'concern',
  'values',
  'vision',
  'consultation',
  'plan',
  'acting',
  'impact',
  'portfolio',
  'story',
] as const;
export type Step = (typeof STEPS)[number];

/** The steps that are written on a sheet; portfolio and story have pages of another shape. */
export const SHEET_STEPS = [
  'concern',
  'values',
  'vision',
  'consultation',
  'plan',
  'acting',
  'impact',
] as const satisfies readonly Step[];
export type SheetStep = (typeof SHEET_STEPS)[number];

/** Where the page of a step is. */
export function addressOf(step: Step): string {
  return step === 'portfolio' || step === 'story' ? `/teacher/${step}` : `/teacher/project/${step}`;
}

/** The text as a step that is written on a sheet, or nothing. */
export function sheetStep(text: string): SheetStep | undefined {
  return SHEET_STEPS.find((step) => step === text);
}
