import { fail, redirect } from '@sveltejs/kit';
import { newId } from '@tldw/store';
import { textOf } from '#lib/server/form.ts';
import { found } from '#lib/server/found.ts';
import { attendanceFrom, attendancePage } from '#lib/server/pages/attendance.ts';
import { sayStore } from '#lib/server/refusal-words.ts';
import { signedInAs } from '#lib/server/signed-in.ts';
import { attendanceWords } from '#lib/words/attendance.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => ({
  ...found(await attendancePage(signedInAs(locals, 'facilitator'), params.event)),
  saved: url.searchParams.has('saved'),
  operation: newId(Date.now()),
});

export const actions: Actions = {
  default: async ({ request, locals, params }) => {
    const asked = signedInAs(locals, 'facilitator');
    const sheet = found(await attendancePage(asked, params.event));
    const form = await request.formData();
    const said = attendanceFrom(form, sheet);
    if ('problem' in said) {
      return fail(400, { problem: attendanceWords[asked.language][said.problem] });
    }
    const recorded = await asked.desk.recordAttendance(
      textOf(form, 'operation') || newId(Date.now()),
      {
        event: params.event,
        people: said.people,
      },
    );
    if (!recorded.ok) {
      return fail(400, {
        problem: recorded.refusals.map((each) => sayStore(asked.language, each)).join(' '),
      });
    }
    redirect(303, '?saved');
  },
};
