/** End a sentence: a Russian day in words already ends with the full stop of “г.”. */
export function fullStop(sentence: string): string {
  return sentence.endsWith('.') ? sentence : `${sentence}.`;
}
