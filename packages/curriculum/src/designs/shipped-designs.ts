import { refuse, accept, type Result } from '@tldw/core';
import type { PlanningRefusal } from '../planner/refusals.ts';
import { ProgrammeDesign } from './programme-design.ts';
import { RARS_2024 } from './rars-2024.ts';
import { T3LFA } from './t3lfa.ts';
import { TLDW } from './tldw.ts';
import { TLK_2019 } from './tlk-2019.ts';
import { TLLC_2016 } from './tllc-2016.ts';

/** The designs that come with the package, the base first. */
export const SHIPPED_DESIGNS: readonly ProgrammeDesign[] = [
  TLDW,
  TLLC_2016,
  TLK_2019,
  T3LFA,
  RARS_2024,
];

/** The shipped design with an id, or a refusal that names those there are. */
export function shippedDesign(id: string): Result<ProgrammeDesign, PlanningRefusal> {
  const design = SHIPPED_DESIGNS.find((each) => each.id === id);
  const known = SHIPPED_DESIGNS.map((each) => each.id);
  return design ? accept(design) : refuse({ code: 'design.unknown', params: { found: id, known } });
}

/** Read a design from data, or refuse with every place where it is not one. */
export function readDesign(data: unknown): Result<ProgrammeDesign, PlanningRefusal> {
  const read = ProgrammeDesign.safeParse(data);
  if (read.success) return accept(read.data);
  const refusals = read.error.issues.map((issue): PlanningRefusal => ({
    code: 'design.invalid',
    params: { found: issue.message },
    path: issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part)),
  }));
  return { ok: false, refusals };
}
