import sharp, { type Sharp } from 'sharp';
import { crc32 } from 'node:zlib';
import { EICAR, type Hostile } from './hostile.ts';
import { zip } from './zip.ts';

export const PAGE = Buffer.from('<!doctype html><script>alert(1)</script>');

const picture = (): Sharp =>
  sharp({ create: { width: 60, height: 40, channels: 3, background: '#fc0' } });
/** Where a photograph was taken, by whom and with what. */
const taken = (): Sharp =>
  picture()
    .withExif({
      IFD0: { Artist: 'Teacher One', Make: 'Telephone' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 10/1 0/1' },
    })
    .withXmp(
      '<?xpacket begin=""?><x:xmpmeta xmlns:x="adobe:ns:meta/">Teacher One</x:xmpmeta><?xpacket end="w"?>',
    );

/** Pictures that are drawn anew: nothing of what they also hold is kept. */
export const CLEANED_PICTURES: readonly (readonly [string, () => Promise<Buffer>])[] = [
  ['a JPEG with the place where it was taken', () => taken().jpeg().toBuffer()],
  ['a PNG with the place where it was taken', () => taken().png().toBuffer()],
  ['a WebP with the place where it was taken', () => taken().webp().toBuffer()],
  ['an AVIF with the place where it was taken', () => taken().avif().toBuffer()],
  [
    'a JPEG that ends as a page',
    async () => Buffer.concat([await taken().jpeg().toBuffer(), PAGE]),
  ],
  [
    'a JPEG that is a zip as well',
    async () =>
      Buffer.concat([await taken().jpeg().toBuffer(), zip({ 'run.exe': Buffer.from('alert(1)') })]),
  ],
  ['a PNG with a page in its notes', async () => withNote(await taken().png().toBuffer(), PAGE)],
  [
    'a JPEG with a script in its notes',
    async () => {
      const whole = await taken().jpeg().toBuffer();
      const note = Buffer.from('*/=1;alert(1);/*');
      const head = Buffer.from([0xff, 0xfe, 0, note.length + 2]);
      return Buffer.concat([whole.subarray(0, 2), head, note, whole.subarray(2)]);
    },
  ],
];

function withNote(png: Buffer, note: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from('tEXtComment\0'), note]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(body.length - 4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([png.subarray(0, 33), length, body, check, png.subarray(33)]);
}

/** The head of a PNG that says how large it is, with a checksum that agrees. */
async function pngOf(width: number, height: number): Promise<Buffer> {
  const file = await picture().png().toBuffer();
  file.writeUInt32BE(width, 16);
  file.writeUInt32BE(height, 20);
  file.writeUInt32BE(crc32(file.subarray(12, 29)), 29);
  return file;
}

async function jpegOf(width: number, height: number): Promise<Buffer> {
  const file = await picture().jpeg().toBuffer();
  const size = file.indexOf(Buffer.from([0xff, 0xc0]));
  file.writeUInt16BE(height, size + 5);
  file.writeUInt16BE(width, size + 7);
  return file;
}

const telephone = (brand: string): Buffer =>
  Buffer.concat([
    Buffer.from([0, 0, 0, 24]),
    Buffer.from(`ftyp${brand}\0\0\0\0mif1${brand}`),
    Buffer.from('Exif GPSLatitude 51'),
  ]);

const svg = (inside: string): Buffer =>
  Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg">${inside}</svg>`);

/** Pictures, and what calls itself one, that are not kept. */
export const HOSTILE_PICTURES: readonly Hostile[] = [
  {
    what: 'a picture of 256 million points, before it is opened',
    bytes: () => pngOf(16_000, 16_000),
    because: 'too-many-pixels',
  },
  { what: 'a long thin picture', bytes: () => pngOf(1, 41_000_000), because: 'too-many-pixels' },
  {
    what: 'a photograph of 4,000 million points',
    bytes: () => jpegOf(65_000, 65_000),
    because: 'too-many-pixels',
  },
  {
    what: 'a picture of 256 million points that is all there',
    bytes: () =>
      sharp({ create: { width: 16_000, height: 16_000, channels: 3, background: '#000' } })
        .toColourspace('b-w')
        .png({ compressionLevel: 1 })
        .toBuffer(),
    because: 'too-many-pixels',
  },
  {
    what: 'half a picture',
    bytes: async () => (await taken().jpeg().toBuffer()).subarray(0, 200),
    because: 'unreadable',
  },
  ...['heic', 'heix', 'mif1'].map((brand): Hostile => ({
    what: `a telephone’s own picture (${brand})`,
    bytes: () => telephone(brand),
    because: 'phone-picture',
  })),
  { what: 'a drawing', bytes: () => svg('<rect/>'), because: 'kind' },
  {
    what: 'a drawing with a script',
    bytes: () => svg('<script>alert(1)</script>'),
    because: 'kind',
  },
  {
    what: 'a drawing that says it is XML',
    bytes: () => Buffer.concat([Buffer.from('<?xml version="1.0"?>'), svg('')]),
    because: 'kind',
  },
  {
    what: 'a picture that is a script as well (GIF89a)',
    bytes: () => Buffer.from('GIF89a/*\0\0\0\0\0\0,*/=1;alert(1)'),
    because: 'kind',
  },
  {
    what: 'a picture that is a zip as well (GIF89a)',
    bytes: () => Buffer.concat([Buffer.from('GIF89a\0\0\0\0\0\0;'), zip({ a: Buffer.from('x') })]),
    because: 'kind',
  },
  {
    what: 'a picture that is a script as well (BMP)',
    bytes: () => Buffer.from('BM/*\0\0\0\0\0\0\0\0*/=1;alert(1)'),
    because: 'kind',
  },
  { what: 'a page', bytes: () => PAGE, because: 'kind' },
  {
    what: 'a page that begins like a photograph',
    bytes: () => Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), PAGE]),
    because: 'unreadable',
  },
  {
    what: 'a page with a mark before it',
    bytes: () => Buffer.concat([Buffer.from('\uFEFF'), PAGE]),
    because: 'kind',
  },
  { what: 'a program', bytes: () => Buffer.from(`MZ${'\0'.repeat(100)}`), because: 'kind' },
  { what: 'a script', bytes: () => Buffer.from('#!/bin/sh\nrm -rf /\n'), because: 'kind' },
  { what: 'nothing', bytes: () => Buffer.alloc(0), because: 'kind' },
  { what: 'the test virus', bytes: () => Buffer.from(EICAR), because: 'infected' },
  {
    what: 'more than twenty megabytes',
    bytes: () => Buffer.alloc(20_000_001),
    because: 'too-large',
  },
];
