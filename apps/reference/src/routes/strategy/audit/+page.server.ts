import { strategyAuditPage } from '#lib/server/pages/strategy-audit.ts';
import { signedInAs } from '#lib/server/signed-in.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) =>
  strategyAuditPage(signedInAs(locals, 'strategy-group'));
