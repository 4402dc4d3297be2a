import { EICAR, type Hostile } from './hostile.ts';
import { zip, type Untrue } from './zip.ts';

const FORMATS = 'application/vnd.openxmlformats-officedocument';
export const WORD = `${FORMATS}.wordprocessingml.document`;
export const SLIDES = `${FORMATS}.presentationml.presentation`;
export const SHEET = `${FORMATS}.spreadsheetml.sheet`;
export const LIBRE = 'application/vnd.oasis.opendocument.text';

type Parts = Readonly<Record<string, Buffer | string>>;
const asBuffers = (parts: Parts): Record<string, Buffer> =>
  Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, Buffer.from(part)]));

const packaged = (main: string, parts: Parts, untrue?: Untrue): Buffer =>
  zip(
    asBuffers({
      '[Content_Types].xml': `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/main.xml" ContentType="${main}.main+xml"/></Types>`,
      ...parts,
    }),
    untrue,
  );

/** A document of Word with these further parts. */
export const word = (parts: Parts = {}, untrue?: Untrue): Buffer =>
  packaged(WORD, { 'word/document.xml': '<w:document/>', ...parts }, untrue);
export const slides = (parts: Parts = {}): Buffer =>
  packaged(SLIDES, { 'ppt/presentation.xml': '<p:presentation/>', ...parts });
export const sheet = (parts: Parts = {}): Buffer =>
  packaged(SHEET, { 'xl/workbook.xml': '<workbook/>', ...parts });

/** A document of LibreOffice. */
export const libre = (content: string, parts: Parts = {}): Buffer =>
  zip(asBuffers({ mimetype: LIBRE, 'content.xml': content, ...parts }));

const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const related = (type: string, target: string, mode = ' TargetMode="External"'): string =>
  `<Relationships><Relationship Id="r1" Type="${TYPES}/${type}" Target="${target}"${mode}/></Relationships>`;
const field = (...pieces: readonly string[]): string =>
  `<w:document><w:fldChar w:fldCharType="begin"/>${pieces.map((piece) => `<w:instrText xml:space="preserve">${piece}</w:instrText>`).join('<w:t>')}<w:fldChar w:fldCharType="end"/></w:document>`;

/** Documents that are kept as they are. */
export const HARMLESS_DOCUMENTS: readonly (readonly [string, Buffer, string])[] = [
  ['of Word', word(), WORD],
  [
    'of Word with a link, a field, a photograph and another program’s notes',
    word({
      'word/document.xml': `<w:document>${field(' HYPERLINK "https://example.org/DDE" ')}${field('PAGE')}${field(' DDEX ')}</w:document>`,
      'word/_rels/document.xml.rels': related('hyperlink', 'https://example.org/'),
      'word/media/image1.jpeg': Buffer.from([0xff, 0xd8, 0xff]),
      'customXml/item1.xml': '<!DOCTYPE x><script/>',
    }),
    WORD,
  ],
  [
    'of Word in two bytes for each sign, and says so',
    word({ 'word/settings.xml': Buffer.from('\uFEFF<w:settings w:on="қазақша"/>', 'utf16le') }),
    WORD,
  ],
  [
    'of PowerPoint with a chart and the table behind it',
    slides({
      'ppt/charts/_rels/chart1.xml.rels': related('package', '../embeddings/Table.xlsx', ''),
      'ppt/embeddings/Table.xlsx': sheet(),
      'ppt/media/sign.svg': '<svg xmlns="http://www.w3.org/2000/svg"><use href="#a"/></svg>',
    }),
    SLIDES,
  ],
  ['of Excel', sheet(), SHEET],
  [
    'of LibreOffice with a picture, a link and a click that turns the page',
    libre(
      '<office:scripts/><text:a xlink:href="https://example.org/"/><draw:image xlink:href="Pictures/1.png"/><presentation:event-listener presentation:action="next-page"/>',
    ),
    LIBRE,
  ],
];

const macros: readonly (readonly [string, () => Buffer])[] = [
  ['in Word', () => word({ 'word/vbaProject.bin': 'x' })],
  ['in Excel', () => sheet({ 'xl/vbaProject.bin': 'x' })],
  ['in PowerPoint', () => slides({ 'ppt/vbaProject.bin': 'x' })],
  ['in Excel, of the old kind', () => sheet({ 'xl/macrosheets/sheet1.xml': '<x/>' })],
  ['in LibreOffice', () => libre('<x/>', { 'Basic/Standard/Module1.xml': '<x/>' })],
  [
    'under another name',
    () =>
      word({
        'word/a.bin': 'x',
        'word/_rels/document.xml.rels':
          '<Relationship Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="a.bin"/>',
      }),
  ],
  [
    'behind a chart',
    () => slides({ 'ppt/embeddings/a.xlsx': sheet({ 'xl/vbaProject.bin': 'x' }) }),
  ],
  ['that says so', () => packaged('application/vnd.ms-word.document.macroEnabled', {})],
];

const fetching: readonly (readonly [string, () => Buffer])[] = [
  ...['attachedTemplate', 'oleObject', 'image', 'frame', 'subDocument', 'externalLinkPath'].map(
    (type) =>
      [
        `a ${type}`,
        () => word({ 'word/_rels/x.xml.rels': related(type, 'https://example.org/x') }),
      ] as const,
  ),
  [
    'a template, written in numbers',
    () =>
      word({
        'word/_rels/settings.xml.rels': related(
          'attachedTemplate',
          'file://other/x.dotm',
          ' TargetMode="&#69;x&#x74;ernal"',
        ),
      }),
  ],
  [
    'a template that also says it is a link',
    () =>
      word({
        'word/_rels/settings.xml.rels': related(
          'attachedTemplate',
          'x',
          ' TargetMode="External" x:Type="/hyperlink"',
        ),
      }),
  ],
  [
    'a template, in two bytes for each sign',
    () =>
      word({
        'word/_rels/settings.xml.rels': Buffer.from(
          `\uFEFF${related('attachedTemplate', 'https://example.org/')}`,
          'utf16le',
        ),
      }),
  ],
  ['numbers of a database', () => sheet({ 'xl/connections.xml': '<connection id="1"/>' })],
  ['a picture in LibreOffice', () => libre('<draw:image xlink:href="https://example.org/a.png"/>')],
  ['a neighbour’s file in LibreOffice', () => libre('<draw:image xlink:href="../../a.png"/>')],
  [
    'a picture in a drawing',
    () => slides({ 'ppt/media/a.svg': '<svg><image href="//example.org/a.png"/></svg>' }),
  ],
];

const running: readonly (readonly [string, () => Buffer])[] = [
  ['a field (DDEAUTO)', () => word({ 'word/document.xml': field(' DDEAUTO c:\\\\cmd.exe') })],
  ['a field in pieces', () => word({ 'word/document.xml': field(' D', 'D', 'E cmd') })],
  [
    'a field with a remark in it',
    () => word({ 'word/document.xml': field('D<!-- -->D<![CDATA[E]]> cmd') }),
  ],
  ['a field in numbers', () => word({ 'word/document.xml': field('&#68;&#x44;E cmd') })],
  ['a field in a footnote', () => word({ 'word/footnotes.xml': field('ddeauto x') })],
  [
    'a short field',
    () => word({ 'word/document.xml': '<w:fldSimple w:instr=" DDE &quot;cmd&quot;"/>' }),
  ],
  ['a table’s link to a program', () => sheet({ 'xl/externalLinks/a.xml': '<ddeLink/>' })],
  ['LibreOffice’s link to a program', () => libre('<office:dde-source/>')],
  ['LibreOffice’s script', () => libre('<script:event-listener script:language="ooo:script"/>')],
  ['a switch', () => word({ 'word/activeX/activeX1.bin': 'x' })],
  ['a helper from the web', () => word({ 'word/webextensions/taskpanes.xml': '<x/>' })],
  ['a program', () => word({ 'word/embeddings/run.exe': 'MZ' })],
  ['a program named as a picture', () => word({ 'word/media/image1.png': 'MZ\u0090' })],
  ['a drawing with a script', () => slides({ 'ppt/media/a.svg': '<svg><script/></svg>' })],
  ['a drawing that reacts', () => slides({ 'ppt/media/a.svg': '<svg onload="alert(1)"/>' })],
];

const cases = (
  how: string,
  list: readonly (readonly [string, () => Buffer])[],
  because: Hostile['because'],
): Hostile[] => list.map(([what, bytes]) => ({ what: `${how}: ${what}`, bytes, because }));

/** Documents that run, fetch, hide or pretend something. */
export const HOSTILE_DOCUMENTS: readonly Hostile[] = [
  ...cases('a macro', macros, 'macro'),
  ...cases('a document that fetches', fetching, 'reaches-out'),
  ...cases('a document that runs', running, 'active-content'),
  ...cases(
    'a document with a file in it',
    [
      ['an old object', () => word({ 'word/embeddings/oleObject1.bin': '\u0001' })],
      [
        'an object elsewhere than usual',
        () => word({ 'word/x.bin': Buffer.from('\u00D0\u00CF\u0011\u00E0', 'latin1') }),
      ],
      ['a zip', () => word({ 'word/media/a.png': zip({ a: Buffer.from('x') }) })],
      ['a PDF', () => word({ 'word/media/a.pdf': '%PDF-1.7' })],
      [
        'a table within a table within a table',
        () =>
          word({
            'word/embeddings/a.xlsx': sheet({ 'xl/embeddings/b.xlsx': sheet() }),
          }),
      ],
      ['a page', () => word({ 'word/_rels/x.rels': related('aFChunk', 'a.html', '') })],
    ],
    'embedded-file',
  ),
  ...cases(
    'a document that grows',
    [
      ['to 60 MB', () => word({ 'word/media/big.bin': Buffer.alloc(60_000_000) })],
      [
        'in 2,100 parts',
        () =>
          word(Object.fromEntries(Array.from({ length: 2_100 }, (_, at) => [`word/${at}`, 'x']))),
      ],
      [
        'within its chart’s table',
        () =>
          slides({
            'ppt/embeddings/a.xlsx': sheet({ 'xl/media/big.bin': Buffer.alloc(30_000_000) }),
          }),
      ],
      [
        'in many steps',
        () =>
          slides(
            Object.fromEntries(
              Array.from({ length: 120 }, (_, at) => [`ppt/media/${at}`, Buffer.alloc(990_000)]),
            ),
          ),
      ],
    ],
    'bomb',
  ),
  ...cases(
    'a document that says it is smaller',
    [
      ['than it is', () => word({ 'word/a.bin': Buffer.alloc(9_000_000) }, { size: () => 900 })],
      ['and writes elsewhere', () => word({ '../../elsewhere.xml': 'x' })],
      ['and writes to the root', () => word({ '/etc/passwd': 'x' })],
      ['and writes to a disk', () => word({ 'C:/elsewhere.xml': 'x' })],
      ['and is cut short', () => word().subarray(0, -30)],
      [
        'and defines words of its own',
        () => word({ 'word/a.xml': '<!DOCTYPE a [<!ENTITY b "c">]>' }),
      ],
      [
        'and is in another alphabet',
        () => word({ 'word/a.xml': '<?xml version="1.0" encoding="utf-7"?>' }),
      ],
      ['and an element never ends', () => word({ 'word/a.xml': '<a "'.repeat(50_000) })],
    ],
    'unreadable',
  ),
  ...cases(
    'a document that is two',
    [
      [
        'with a part listed twice',
        () =>
          zip([
            ...Object.entries(
              asBuffers({
                '[Content_Types].xml': `<Override ContentType="${WORD}.main+xml"/>`,
                'word/document.xml': '<w:document/>',
              }),
            ),
            ['word/Document.xml', Buffer.from('<w:document/>')],
          ]),
      ],
      [
        'with another name before a part than in the list',
        () => word({ 'word/a.bin': 'x' }, { listed: (name) => name.replace('a.bin', 'b.bin') }),
      ],
      [
        'with something between the parts and the list',
        () => word({}, { hidden: Buffer.from('MZ'.repeat(50)) }),
      ],
      ['and a PDF', () => word({ 'a%PDF-1.7': 'x' })],
    ],
    'two-kinds',
  ),
  ...cases(
    'a document with a password',
    [
      ['of a zip', () => word({ 'word/a.bin': 'x' }, { encrypted: true })],
      [
        'of LibreOffice',
        () => libre('<x/>', { 'META-INF/manifest.xml': '<manifest:encryption-data/>' }),
      ],
      ['of Word', () => compound('EncryptedPackage')],
    ],
    'locked',
  ),
  {
    what: 'a document of Word 2003',
    bytes: () => compound('WordDocument'),
    because: 'old-document',
  },
  {
    what: 'a document with the test virus in it',
    bytes: () => word({ 'word/media/a.txt': EICAR }),
    because: 'infected',
  },
  { what: 'a zip', bytes: () => zip({ 'a.txt': Buffer.from('x') }), because: 'kind' },
  {
    what: 'a zip with a password',
    bytes: () => zip({ 'a.txt': Buffer.from('x') }, { encrypted: true }),
    because: 'kind',
  },
  {
    what: 'a zip of zips of zips',
    bytes: () => zip({ a: zip({ b: zip({ c: Buffer.alloc(50_000_000) }) }) }),
    because: 'kind',
  },
];

/** The way documents were packed before 2007, with one name in its list of contents. */
function compound(name: string): Buffer {
  const file = Buffer.alloc(1_536);
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]).copy(file);
  file.write(name, 1_024, 'utf16le');
  return file;
}
