import type { Language } from '@tldw/core';
import { DISCLOSURE_RULES, tooFewPeople, WAVES, type Instrument } from '@tldw/evaluation';
import type { WaveRecord } from '@tldw/store';
import { surveyWords } from '#lib/words/survey.ts';
import { countOn } from '../counted.ts';
import { INSTRUMENTS, ROLE_OF_AUDIENCE } from '../instruments.ts';
import type { InitiativeDocument } from '../records.ts';
import type { SignedIn } from '../signed-in.ts';

/** Every questionnaire with its waves: asked when, how many answered, what can be done now. */
export async function wavesPage(request: SignedIn) {
  const { desk, language } = request;
  const [waves, counts, people] = await Promise.all([
    desk.listWaves(),
    desk.countAnswers(),
    peopleOf(request),
  ]);
  const answersIn = ({ instrument, wave }: Pick<WaveRecord, 'instrument' | 'wave'>) =>
    counts.find((each) => each.instrument === instrument && each.wave === wave)?.answers ?? 0;
  return {
    instruments: INSTRUMENTS.map((instrument) => ({
      id: instrument.id,
      title: instrument.title[language],
      people: people(instrument),
      isDraft: instrument.validation === 'unvalidated-draft',
      waves: WAVES.map((wave) => {
        const record = waves.find(
          (each) => each.instrument === instrument.id && each.wave === wave,
        );
        return {
          wave,
          name: waveTitle(instrument, wave, language),
          state: record?.state,
          ...rateOf(record, record ? answersIn(record) : 0),
        };
      }),
    })),
  };
}
export type WavesOfInstrument = Awaited<ReturnType<typeof wavesPage>>['instruments'][number];

/** Too few answers are not counted out loud: the count could tell who came, in a closed wave too. */
function rateOf(record: WaveRecord | undefined, answers: number) {
  const asked = record?.document['asked'];
  const isFew = answers > 0 && tooFewPeople(answers, DISCLOSURE_RULES.programme).length > 0;
  return {
    asked: typeof asked === 'number' ? asked : undefined,
    answers: isFew ? undefined : answers,
    isFew,
    share: typeof asked === 'number' && asked > 0 && !isFew ? answers / asked : undefined,
  };
}

/** A wave in words: the questionnaire and the time of asking. */
export function waveTitle(instrument: Instrument, wave: string, language: Language): string {
  return `${instrument.title[language]}, ${surveyWords[language].waves[wave] ?? wave}`;
}

/** How many people a questionnaire is for, at the time a wave is opened. */
export async function peopleAsked(request: SignedIn, instrument: Instrument): Promise<number> {
  return (await peopleOf(request))(instrument);
}

async function peopleOf({ desk, today }: SignedIn): Promise<(instrument: Instrument) => number> {
  const initiative = await desk.readInitiative<InitiativeDocument>();
  const count = countOn(initiative?.document, today);
  return ({ audience }) => {
    switch (ROLE_OF_AUDIENCE[audience]) {
      case 'teacher':
        return count?.teachers ?? 0;
      case 'facilitator':
        return count?.facilitators ?? 0;
      case 'director':
        return count?.rows.find(({ position }) => position === 'director')?.takingPart ?? 0;
    }
  };
}
