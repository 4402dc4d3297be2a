import { Consultation } from '@tldw/core';

/** Turn what a form sent into a consultation, or into the fields that are wrong. */
export function checkAForm(form: unknown): Consultation | readonly string[] {
  const parsed = Consultation.safeParse(form);
  return parsed.success ? parsed.data : parsed.error.issues.map(({ path }) => path.join('.'));
}
