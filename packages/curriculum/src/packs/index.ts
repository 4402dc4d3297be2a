// What a pack is
export { SessionPack, PackActivity, PackDimension } from './session-pack.ts';
export { activityMinutes, toolsOf, vignettesOf } from './session-pack.ts';
export type { TrilingualSessionPack } from './session-pack.ts';
export { TOOL_FORMS, Tool, ToolBlock, ToolFormName } from './tool.ts';
export type { TrilingualTool } from './tool.ts';
export { Vignette } from './vignette.ts';
export type { TrilingualVignette } from './vignette.ts';

// The packs we ship
export { TLDW_PACKS } from './content/tldw-packs.ts';
export { checkPackLibrary, documentsOf } from './pack-library.ts';
export type { PackLibrary, PackLibraryRefusal, PackLibraryRefusals } from './pack-library.ts';
export { packMessages } from './messages.ts';
export type { PackRefusalCode } from './messages.ts';

// Texts and translations
export { missingTexts, textsOf } from './pack-text.ts';
export type {
  InThreeLanguages,
  PackTextRefusal,
  PackTextRefusals,
  PlacedText,
} from './pack-text.ts';
export {
  TranslationRecord,
  TranslationStatus,
  sourceFingerprint,
  translationState,
} from './translation.ts';
export type { PackDocument, TranslationState } from './translation.ts';

// Printing
export { guideSheet, sheetsOfPack, toolSheet, vignetteSheet } from './sheet.ts';
export type { NoticedRow, Sheet, SheetBlock, TimelineRow } from './sheet.ts';
export { sheetsAsHtml } from './write-html.ts';
export { sheetsAsMarkdown } from './write-markdown.ts';
