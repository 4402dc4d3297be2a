import { summariseScores, type Instrument, type Wave } from '@tldw/evaluation';
import { sayEvaluation } from '@tldw/evaluation/messages';
import { instrumentOf, waveOf } from '../instruments.ts';
import type { SignedIn } from '../signed-in.ts';
import { answersOfClosed, INSTRUMENT } from '../survey-responses.ts';
import { waveTitle } from './waves.ts';

/**
 * The closed waves one may choose between, and which of them an address asks for.
 *
 * An address that names no wave means the main one; one that names a wave which is not there, or is
 * not closed, means none: figures of another wave must not be taken for those that were asked for.
 */
export async function chosenWave({ desk, language }: SignedIn, url: URL) {
  const closed = (await desk.listWaves()).flatMap(({ instrument: id, wave: name, state }) => {
    const instrument = instrumentOf(id);
    const wave = waveOf(name);
    return state === 'closed' && instrument && wave ? [{ instrument, wave }] : [];
  });
  const wanted = (url.searchParams.get('of') ?? '').split('/');
  const [id = url.searchParams.get('instrument'), name = url.searchParams.get('wave')] = [
    wanted[0] || undefined,
    wanted[1],
  ];
  const isAsked = (each: { instrument: Instrument; wave: Wave }) =>
    each.instrument.id === id && each.wave === name;
  const isMain = (each: { instrument: Instrument }) => each.instrument.id === INSTRUMENT.id;
  const asked = closed.find(isAsked);
  const isUnknown = Boolean(id || name) && !asked;
  const chosen = isUnknown ? undefined : (asked ?? closed.find(isMain) ?? closed[0]);
  return {
    chosen,
    isUnknown,
    choices: closed.map(({ instrument, wave }) => ({
      of: `${instrument.id}/${wave}`,
      name: waveTitle(instrument, wave, language),
      isChosen: chosen?.instrument === instrument && chosen.wave === wave,
    })),
  };
}

/** The answers of the chosen wave, or in words why its report and so everything of it is withheld. */
export async function answersOrWhyNot(
  { desk, language }: SignedIn,
  chosen: { readonly instrument: Instrument; readonly wave: Wave } | undefined,
) {
  if (!chosen) return { responses: [], withheld: [] };
  const answers = await answersOfClosed(desk, chosen.instrument, chosen.wave);
  return answers.ok
    ? { responses: answers.value, withheld: [] }
    : { responses: [], withheld: answers.refusals.map((each) => sayEvaluation(language, each)) };
}

/** The scales of a closed wave: means with ranges, spread, reliability, likeness within schools. */
export async function scoresPage(request: SignedIn, url: URL) {
  const { chosen, choices, isUnknown } = await chosenWave(request, url);
  const { responses, withheld } = await answersOrWhyNot(request, chosen);
  return {
    choices,
    isUnknown,
    withheld,
    responses: responses.length,
    isDraft: chosen?.instrument.validation === 'unvalidated-draft',
    scales: (withheld.length > 0 ? [] : (chosen?.instrument.scales ?? [])).map((scale) => ({
      title: scale.title[request.language],
      ...summariseScores(chosen!.instrument, scale, responses, 5),
    })),
  };
}
