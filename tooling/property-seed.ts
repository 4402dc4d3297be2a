/**
 * Property tests draw the same cases every time, so that a green run stays green and a red one can be
 * repeated. `PROPERTY_SEED=random pnpm test unit` looks for new cases; a number repeats a run.
 */
import fc from 'fast-check';

const asked = process.env['PROPERTY_SEED'] ?? '2019';

if (asked !== 'random') fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(asked) });
