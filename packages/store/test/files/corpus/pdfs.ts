import { deflateSync } from 'node:zlib';
import { EICAR, type Hostile } from './hostile.ts';
import { zip } from './zip.ts';

/** A PDF with these objects, and what stands before and behind them. */
export const pdf = (objects: string, before = '', behind = ''): Buffer =>
  Buffer.from(`%PDF-1.7\n${before}${objects}\ntrailer<</Root 1 0 R>>\n%%EOF${behind}`, 'latin1');

const PLAIN =
  '1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj';
const script = (name: string): string => `5 0 obj<</S/${name}/JS(app.alert\\(1\\))>>endobj`;

/** A stream whose dictionary and bytes are given. */
export const stream = (dictionary: string, bytes: Buffer): string =>
  `9 0 obj<<${dictionary}/Length ${bytes.length}>>stream\r\n${bytes.toString('latin1')}\nendstream endobj`;

const packed = (objects: string): Buffer =>
  deflateSync(Buffer.from(`5 0 6 40 ${objects}`, 'latin1'));
const HIDDEN = packed('<</S/JavaScript/JS(app.alert\\(1\\))>>');

/** PDFs that are kept as they are. */
export const HARMLESS_PDFS: readonly (readonly [string, Buffer])[] = [
  ['plain', pdf(PLAIN)],
  [
    'with objects compressed together',
    pdf(PLAIN + stream('/Type/ObjStm/N 2/First 9/Filter/FlateDecode', packed('<</Type/Page>>'))),
  ],
  [
    'with a link, a text about scripts and a page packed in an old way',
    pdf(
      `${PLAIN}\n4 0 obj<</S/URI/URI(https://example.org/JavaScript)>>endobj
${stream('/Filter[/ASCII85Decode/FlateDecode]', Buffer.from('Gar8O0~>'))}`,
    ),
  ],
  // What chance writes into a photograph of twenty megabytes.
  [
    'with a picture in which the signs “/JS ” happen to stand',
    pdf(
      PLAIN +
        stream(
          '/Subtype/Image/Filter/DCTDecode',
          Buffer.from('\u00FF\u00D8/JS /AA \u00FF\u00D9', 'latin1'),
        ),
    ),
  ],
  ['with a name that only begins like a script', pdf(`${PLAIN}\n7 0 obj/JavaScripts endobj`)],
];

/** PDFs that run, fetch, hide or pretend something. */
export const HOSTILE_PDFS: readonly Hostile[] = [
  ...['JavaScript', 'J#61vaScript', '#4Aava#53cript', 'J#61#76#61#53cript', '#4aavaScript'].map(
    (name): Hostile => ({
      what: `a PDF that runs a script, written /${name}`,
      bytes: () => pdf(PLAIN + script(name)),
      because: 'active-content',
    }),
  ),
  ...['Launch', 'L#61unch', 'SubmitForm', 'ImportData', 'GoToR', 'GoToE', 'RichMedia', 'XFA'].map(
    (name): Hostile => ({
      what: `a PDF with /${name}`,
      bytes: () => pdf(`${PLAIN}\n5 0 obj<</S/${name}>>endobj`),
      because: 'active-content',
    }),
  ),
  ...['EmbeddedFile', 'EmbeddedFiles', 'FileAttachment', 'Embedded#46ile'].map((name): Hostile => ({
    what: `a PDF with /${name}`,
    bytes: () => pdf(`${PLAIN}\n5 0 obj<</Type/${name}>>endobj`),
    because: 'embedded-file',
  })),
  ...[
    '/Type/ObjStm/N 2/First 9/Filter/FlateDecode',
    '/Type/Obj#53tm/N 2/First 9/Filter[/FlateDecode]',
    '/N 2/F#69rst 9/Filter /Flate#44ecode',
    '/Type/ObjStm/Note(>> stream)/N 2/First 9%>>stream\n/Filter/FlateDecode',
    '/Type/ObjStm/Note(\\) \\( (<<))/N 2/First 9/Filter/FlateDecode',
  ].map((dictionary): Hostile => ({
    what: `a PDF with a script among objects compressed as ${dictionary}`,
    bytes: () => pdf(PLAIN + stream(dictionary, HIDDEN)),
    because: 'active-content',
  })),
  {
    what: 'a PDF with a script behind something that looks like a link',
    bytes: () => pdf(`${PLAIN}\n5 0 obj<</http://S/JavaScript/JS(x)>>endobj`),
    because: 'active-content',
  },
  {
    what: 'a PDF with compressed objects that stand in a text, where only a reader sent there looks',
    bytes: () =>
      pdf(
        `${PLAIN}\n8 0 obj(${stream('/Type/ObjStm/N 2/First 9/Filter/FlateDecode', HIDDEN)})endobj`,
      ),
    because: 'active-content',
  },
  {
    what: 'a PDF with a file among objects compressed together',
    bytes: () =>
      pdf(
        PLAIN +
          stream('/Type/ObjStm/N 2/First 9/Filter/FlateDecode', packed('<</EmbeddedFiles 7 0 R>>')),
      ),
    because: 'embedded-file',
  },
  ...[
    '/Filter/ASCIIHexDecode',
    '/Filter[/ASCIIHexDecode/FlateDecode]',
    '/Filter 8 0 R',
    '/Filter[/FlateDecode/FlateDecode]',
    '/Filter/FlateDecode/DecodeParms<</Predictor 15>>',
    '/F(elsewhere.bin)',
  ].map((filter): Hostile => ({
    what: `a PDF with objects packed in an unusual way, ${filter}`,
    bytes: () => pdf(PLAIN + stream(`/Type/ObjStm/N 2/First 9${filter}`, HIDDEN)),
    because: 'active-content',
  })),
  {
    what: 'a PDF with compressed objects that are damaged',
    bytes: () =>
      pdf(PLAIN + stream('/Type/ObjStm/N 2/First 9/Filter/FlateDecode', Buffer.from('not packed'))),
    because: 'unreadable',
  },
  {
    what: 'a PDF with objects that unpack to 120 MB',
    bytes: () =>
      pdf(
        PLAIN +
          stream(
            '/Type/ObjStm/N 2/First 9/Filter/FlateDecode',
            deflateSync(Buffer.alloc(120_000_000)),
          ),
      ),
    because: 'bomb',
  },
  {
    what: 'a PDF of objects within objects, which would take hours to read',
    bytes: () => pdf(`1 0 obj<<`.repeat(20_000)),
    because: 'unreadable',
  },
  {
    what: 'a PDF with a password',
    bytes: () => pdf(`${PLAIN}\n7 0 obj<</Filter/Standard/V 5>>endobj\ntrailer<</Encrypt 7 0 R>>`),
    because: 'locked',
  },
  {
    what: 'a PDF that is a zip as well',
    bytes: () => Buffer.concat([pdf(PLAIN), zip({ 'run.exe': Buffer.from('MZ') })]),
    because: 'two-kinds',
  },
  {
    what: 'a PDF that is a zip as well, with the zip in the middle',
    bytes: () => pdf(PLAIN + stream('', zip({ 'run.exe': Buffer.from('MZ') }))),
    because: 'two-kinds',
  },
  {
    what: 'a PDF that begins as a page',
    bytes: () => pdf(PLAIN, '%<html><body onload="alert(1)">\n'),
    because: 'two-kinds',
  },
  {
    what: 'a PDF that ends as a page',
    bytes: () => pdf(PLAIN, '', '\n<script>alert(1)</script>'),
    because: 'two-kinds',
  },
  {
    what: 'a PDF inside a page',
    bytes: () =>
      Buffer.concat([Buffer.from(`<html><!--${' '.repeat(900)}`), Buffer.from('%PDF-1.7\n%%EOF')]),
    because: 'kind',
  },
  {
    what: 'a PDF with the test virus',
    bytes: () => pdf(PLAIN, '', EICAR),
    because: 'infected',
  },
];
