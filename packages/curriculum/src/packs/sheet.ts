import type { LocalisedText } from '@tldw/core';
import { PACK_LABELS, type PackLabel } from './labels.ts';
import { toolsOf, vignettesOf, type SessionPack } from './session-pack.ts';
import type { PackLibrary } from './pack-library.ts';
import type { Tool, ToolBlock, ToolFormName } from './tool.ts';
import { translationState, type PackDocument } from './translation.ts';
import type { Vignette } from './vignette.ts';

/** One printable sheet, the same for every way of writing it down. */
export interface Sheet {
  readonly id: string;
  readonly kind: 'guide' | 'tool' | 'vignette';
  readonly title: LocalisedText;
  /** A second line: the form of a tool, or the facilitator's guide. */
  readonly label: LocalisedText;
  /** Languages whose words are a draft, and those whose source has changed since. */
  readonly drafts: readonly string[];
  readonly stale: readonly string[];
  readonly blocks: readonly SheetBlock[];
}

/** What stands on a sheet: the blocks of a tool, and those only a guide or a vignette needs. */
export type SheetBlock =
  | ToolBlock
  | { readonly kind: 'heading'; readonly text: LocalisedText }
  | { readonly kind: 'list'; readonly items: readonly LocalisedText[] }
  | { readonly kind: 'note'; readonly text: LocalisedText }
  | {
      /** Whose sheet it is, to be filled in by hand: name, group, date. */
      readonly kind: 'name-and-date';
      readonly fields: readonly LocalisedText[];
    }
  | { readonly kind: 'timeline'; readonly rows: readonly TimelineRow[] }
  | { readonly kind: 'noticed'; readonly rows: readonly NoticedRow[] };

export interface TimelineRow {
  /** Minutes since the beginning of the meeting. */
  readonly from: number;
  readonly to: number;
  readonly title: LocalisedText;
  readonly whatHappens: LocalisedText;
  readonly youMightSay?: LocalisedText;
  readonly sheets: readonly LocalisedText[];
}

export interface NoticedRow {
  readonly dimension: LocalisedText;
  readonly text: LocalisedText;
}

/** The facilitator's guide of a session as a sheet. */
export function guideSheet(pack: SessionPack, library: PackLibrary): Sheet {
  const titles = new Map<string, LocalisedText>(
    [...library.tools, ...library.vignettes].map((document) => [document.id, document.title]),
  );
  let clock = 0;
  const rows = pack.activities.map((activity): TimelineRow => {
    const from = clock;
    clock += activity.minutes;
    return {
      from,
      to: clock,
      title: activity.title,
      whatHappens: activity.whatHappens,
      ...(activity.youMightSay ? { youMightSay: activity.youMightSay } : {}),
      sheets: [...(activity.tools ?? []), ...(activity.vignettes ?? [])].map(
        (id) => titles.get(id) ?? { en: id },
      ),
    };
  });
  return {
    id: pack.id,
    kind: 'guide',
    title: pack.title,
    label: PACK_LABELS.guide,
    ...translationMarks(pack, library),
    blocks: [
      heading('purpose'),
      { kind: 'words', text: pack.purpose },
      heading('output'),
      { kind: 'words', text: pack.output },
      heading('prepare'),
      { kind: 'list', items: pack.prepare },
      heading('materials'),
      { kind: 'list', items: pack.materials },
      heading('timings'),
      { kind: 'timeline', rows },
      heading('notice'),
      {
        kind: 'noticed',
        rows: pack.notice.map(({ dimension, text }) => ({
          dimension: PACK_LABELS[dimension],
          text,
        })),
      },
      heading('ifTimeIsShort'),
      { kind: 'words', text: pack.ifTimeIsShort },
      heading('online'),
      { kind: 'words', text: pack.online },
      heading('afterwards'),
      { kind: 'list', items: pack.afterwards },
    ],
  };
}

/** A participants' tool in one of its three forms as a sheet. */
export function toolSheet(tool: Tool, form: ToolFormName, library: PackLibrary): Sheet {
  return {
    id: tool.id,
    kind: 'tool',
    title: tool.title,
    label: PACK_LABELS[form],
    ...translationMarks(tool, library),
    blocks: [
      { kind: 'note', text: tool.purpose },
      { kind: 'name-and-date', fields: [PACK_LABELS.name, PACK_LABELS.group, PACK_LABELS.date] },
      ...tool.forms[form],
    ],
  };
}

/** A vignette as a sheet: the story, its questions, and that its people are invented. */
export function vignetteSheet(vignette: Vignette, library: PackLibrary): Sheet {
  return {
    id: vignette.id,
    kind: 'vignette',
    title: vignette.title,
    label: PACK_LABELS.invented,
    ...translationMarks(vignette, library),
    blocks: [
      ...vignette.story.map((text): SheetBlock => ({ kind: 'words', text })),
      heading('questions'),
      { kind: 'list', items: vignette.questions },
    ],
  };
}

/** All sheets of one meeting: the guide, then its tools in the chosen form, then its vignettes. */
export function sheetsOfPack(
  pack: SessionPack,
  library: PackLibrary,
  form: ToolFormName,
): readonly Sheet[] {
  const tools = toolsOf(pack).flatMap((id) => library.tools.filter((tool) => tool.id === id));
  const vignettes = vignettesOf(pack).flatMap((id) =>
    library.vignettes.filter((vignette) => vignette.id === id),
  );
  return [
    guideSheet(pack, library),
    ...tools.map((tool) => toolSheet(tool, form, library)),
    ...vignettes.map((vignette) => vignetteSheet(vignette, library)),
  ];
}

function heading(label: PackLabel): SheetBlock {
  return { kind: 'heading', text: PACK_LABELS[label] };
}

function translationMarks(
  document: PackDocument,
  library: PackLibrary,
): Pick<Sheet, 'drafts' | 'stale'> {
  const drafts: string[] = [];
  const stale: string[] = [];
  for (const { language } of library.translations.filter(
    (record) => record.document === document.id,
  )) {
    const found = translationState(
      document,
      language,
      library.translations,
      library.sourceLanguage,
    );
    if (found.state === 'stale') stale.push(language);
    if ('record' in found && found.record.status === 'draft') drafts.push(language);
  }
  return { drafts, stale };
}
