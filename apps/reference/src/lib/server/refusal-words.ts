import type { Refusal } from '@tldw/core';

/** A refusal for the person who started the app, with everything a mend needs. */
export function refusalInWords({ code, params, path }: Refusal<string, object>): string {
  return [code, path?.join(' › '), JSON.stringify(params)].filter(Boolean).join('  ');
}
