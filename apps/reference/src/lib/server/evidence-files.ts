import { refuse, type Result } from '@tldw/core';
import { newId, type FileRecord, type PersonDesk, type StoreRefusal } from '@tldw/store';
import { cleanFile, LARGEST_FILE, scanWithClamd } from '@tldw/store/files';

/** What a page needs of who asks. */
interface Asked {
  readonly desk: PersonDesk;
}

/** Where a file belongs, and the form's own name for this attempt. */
export interface FileAbout {
  /** The portfolio or piece of evidence: whoever may read that may read the file. */
  readonly about?: string;
  readonly group?: string;
  readonly operation?: string;
}

// Drawing a picture anew takes a core and up to 160 MB: two at once leave the pages answering.
const AT_ONCE = 2;
const MAY_WAIT = 8;
let busy = 0;
const waiting: (() => void)[] = [];

/**
 * Keep a file that a form handed in, as its bearer's own: looked at by content, pictures drawn
 * anew, looked through by the virus scanner where `TLDW_CLAMD` names one.
 *
 * The page that calls this needs an entry in `UPLOADS` of `body-limits.ts`, or larger files never
 * arrive. Refusals are said by `sayStore`.
 */
export async function addEvidenceFile(
  { desk }: Asked,
  sent: FormDataEntryValue | null,
  { operation = newId(Date.now()), ...where }: FileAbout = {},
): Promise<Result<FileRecord, StoreRefusal>> {
  if (!(sent instanceof File) || sent.size === 0) return refused('unreadable');
  if (sent.size > LARGEST_FILE) return refused('too-large');
  if (waiting.length >= MAY_WAIT) return refuse({ code: 'door.crowded', params: {} });
  if (busy >= AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve));
  busy += 1;
  try {
    const cleaned = await cleanFile(new Uint8Array(await sent.arrayBuffer()));
    if (!cleaned.ok) return cleaned;
    const scan = await scanned(cleaned.value.bytes);
    if (scan === 'infected') return refused('infected');
    return await desk.keepFile(operation, {
      ...where,
      name: sent.name,
      file: cleaned.value,
      scan,
    });
  } finally {
    busy -= 1;
    waiting.shift()?.();
  }
}

/**
 * The files that are there for whoever asks. One's own that waited for the virus scanner are looked
 * through now, if it answers again.
 */
export async function evidenceFiles(
  { desk }: Asked,
  where: { readonly about?: string; readonly owner?: string } = {},
): Promise<readonly FileRecord[]> {
  const files = await desk.listFiles(where);
  const unsettled = files.filter(({ state }) => state === 'quarantined').slice(0, 3);
  if (unsettled.length === 0) return files;
  for (const { id } of unsettled) {
    const found = await desk.readFile(id, true);
    const scan = found ? await scanned(found.bytes) : 'unknown';
    if (scan === 'unknown') break;
    await desk.settleFile(newId(Date.now()), id, scan === 'infected' ? 'infected' : 'clean');
  }
  return desk.listFiles(where);
}

/** The file as an answer: always something to save, never something to show within our pages. */
export async function fileAnswer({ desk }: Asked, id: string): Promise<Response | undefined> {
  const found = await desk.readFile(id);
  if (!found) return undefined;
  const { file, bytes } = found;
  const plain = file.name.replaceAll(/[^\w.-]+/g, '_');
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': file.mime,
      'content-length': String(bytes.byteLength),
      'content-disposition': `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(file.name)}`,
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'no-store',
    },
  });
}

function scanned(bytes: Uint8Array) {
  const address = process.env['TLDW_CLAMD'];
  return address ? scanWithClamd(address, bytes) : ('no-scanner' as const);
}

const refused = (because: 'unreadable' | 'too-large' | 'infected') =>
  refuse({ code: 'file.refused', params: { because } } as const);
