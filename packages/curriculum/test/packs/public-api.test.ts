import { expect, it } from 'vitest';
import * as entry from '../../src/packs/index.ts';

it('publishes these names under ./packs', () => {
  expect(Object.keys(entry).sort()).toEqual([
    'PackActivity',
    'PackDimension',
    'SessionPack',
    'TLDW_PACKS',
    'TOOL_FORMS',
    'Tool',
    'ToolBlock',
    'ToolFormName',
    'TranslationRecord',
    'TranslationStatus',
    'Vignette',
    'activityMinutes',
    'checkPackLibrary',
    'documentsOf',
    'guideSheet',
    'missingTexts',
    'packMessages',
    'sheetsAsHtml',
    'sheetsAsMarkdown',
    'sheetsOfPack',
    'sourceFingerprint',
    'textsOf',
    'toolSheet',
    'toolsOf',
    'translationState',
    'vignetteSheet',
    'vignettesOf',
  ]);
});
