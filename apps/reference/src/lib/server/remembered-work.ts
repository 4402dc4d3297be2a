import { createHash } from 'node:crypto';

/**
 * Remember the results of long work by everything they were made of.
 *
 * Whoever asks has read the whole of it through the fence just now, and the same from the same gives
 * the same: nobody is told anything here that they could not work out themselves.
 *
 * @param most how many results are kept; the one that was not asked for longest is forgotten first
 */
export function rememberWork<Given, Made>(
  most: number,
  work: (given: Given) => Made,
): (given: Given) => Made {
  const known = new Map<string, Made>();
  return (given) => {
    const key = createHash('sha256').update(JSON.stringify(given)).digest('base64');
    const made = known.has(key) ? known.get(key)! : work(given);
    known.delete(key);
    known.set(key, made);
    if (known.size > most) known.delete(known.keys().next().value!);
    return made;
  };
}
