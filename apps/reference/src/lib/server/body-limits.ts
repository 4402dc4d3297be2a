/** Forms of text are small; an address that takes files says so here. */
const FORM_BYTES = 512_000;

/** The addresses that take a file, and how large the whole form may be. One line per page. */
const UPLOADS: readonly (readonly [path: RegExp, bytes: number])[] = [
  [/^\/teacher\/(?:portfolio|evidence|project)(?:\/|$)/, 21_000_000],
];

/** The largest form of any address: the web server in front may be set to it. */
export const LARGEST_FORM = Math.max(...UPLOADS.map(([, bytes]) => bytes));

/**
 * Whether a request says that it is as short as its address allows. Browsers always say how long a
 * form is; what does not say so is not read.
 */
export function bodyProblem(request: Request, path: string): 411 | 413 | undefined {
  if (['GET', 'HEAD', 'OPTIONS'].includes(request.method)) return undefined;
  const said = request.headers.get('content-length');
  if (said === null) {
    return request.headers.has('transfer-encoding') ? 411 : undefined;
  }
  const limit = UPLOADS.find(([pattern]) => pattern.test(path))?.[1] ?? FORM_BYTES;
  return Number(said) <= limit ? undefined : 413;
}
