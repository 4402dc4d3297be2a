import type { KeptRecord } from '@tldw/store';
import type { PlanDraft } from '../plan-in-force.ts';
import type { SignedIn } from '../signed-in.ts';
import { workOut, type KeptDraft } from './replanning.ts';
import { draftTakingBack } from './take-back-plan.ts';

/** Work a draft out again, from the plan that is in force now: the same news, the same address. */
export async function workOutAgain(
  signedIn: SignedIn,
  draft: KeptRecord<PlanDraft>,
): Promise<KeptDraft> {
  const { changes, takesBack } = draft.document;
  const told =
    takesBack === undefined
      ? undefined
      : await signedIn.desk.readRecord<PlanDraft>('programme-plan', takesBack);
  return told ? draftTakingBack(signedIn, told, draft) : workOut(signedIn, changes, draft);
}
