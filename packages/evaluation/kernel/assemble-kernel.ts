import { BLOCK, COLUMN, MOST, SUMS, TILE, WIDEST } from '../src/statistics/matrix/kernel-bytes.ts';

// The WebAssembly module of `src/statistics/matrix/kernel-bytes.ts`, put together instruction by
// instruction, so that what runs can be read and no compiler stands between. A test holds the published
// bytes to this. Names are those of the WebAssembly specification (SIMD).

// One block of answers, the packed columns, and the sums of every tile with every other.
const PAGES = Math.ceil((8 * BLOCK + WIDEST * COLUMN + (WIDEST / TILE) ** 2 * SUMS) / 65_536);
const I32 = 0x7f;
const F64 = 0x7c;
const V128 = 0x7b;

const unsigned = (value: number): number[] =>
  value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...unsigned(value >>> 7)];
const signed = (value: number): number[] =>
  value >= -64 && value < 64 ? [value & 0x7f] : [(value & 0x7f) | 0x80, ...signed(value >> 7)];
const sized = (bytes: readonly number[]): number[] => [...unsigned(bytes.length), ...bytes];
const listed = (items: readonly (readonly number[])[]): number[] => [
  ...unsigned(items.length),
  ...items.flat(),
];
const section = (id: number, items: readonly (readonly number[])[]): number[] => [
  id,
  ...sized(listed(items)),
];
const named = (name: string): number[] => sized([...name].map((c) => c.charCodeAt(0)));

const get = (local: number) => [0x20, ...unsigned(local)];
const set = (local: number) => [0x21, ...unsigned(local)];
const tee = (local: number) => [0x22, ...unsigned(local)];
const i32Const = (value: number) => [0x41, ...signed(value)];
const simd = (code: number) => [0xfd, ...unsigned(code)];
const load = (from: number, offset: number) => [
  ...get(from),
  ...simd(0x00),
  0,
  ...unsigned(offset),
];
const store = (offset: number) => [...simd(0x0b), 0, ...unsigned(offset)];
const shuffle = (lanes: readonly number[]) => [...simd(0x0d), ...lanes];
const advance = (local: number, by: number) => [
  ...get(local),
  ...i32Const(by),
  0x6a, // i32.add
  ...set(local),
];
/** Do, and again while one pointer is below another. */
const whileBelow = (pointer: number, end: number, body: readonly number[]) => [
  ...[0x03, 0x40], // loop
  ...body,
  ...get(pointer),
  ...get(end),
  0x49, // i32.lt_u
  ...[0x0d, 0], // br_if
  0x0b, // end
];

const i16x8 = { splat: simd(0x10), gtS: simd(0x31), shrS: simd(0x8c), maxS: simd(0x98) };
const i32x4 = { add: simd(0xae), dot: simd(0xba), truncSat: simd(0xfc) };
const f64x2 = { splat: simd(0x14), ne: simd(0x48), add: simd(0xf0), sub: simd(0xf1) };
const convertLow = simd(0xfe);
const narrow = simd(0x85);
const or = simd(0x50);
const xor = simd(0x51);
const anyTrue = simd(0x53);
const range = (from: number, count: number) => Array.from({ length: count }, (_, i) => from + i);
const lowHalves = shuffle([...range(0, 8), ...range(16, 8)]);
const highHalf = shuffle([...range(8, 8), ...range(8, 8)]);

/**
 * pack(from, to, base, end) → 0 or 1: float64 answers become int16 distances from a base.
 *
 * 1 where an answer is missing, not a whole number from the base, or further away than {@link MOST}.
 */
function packBody(): number[] {
  const [from, to, base, end, centre, wrong, most, d, x] = range(0, 9) as [
    ...[number, number, number, number, number, number, number, number, number],
  ];
  const pair = (offset: number) => [
    ...load(from, offset),
    ...get(centre),
    ...f64x2.sub,
    ...tee(d),
    ...i32x4.truncSat,
    ...tee(x),
    ...convertLow,
    ...get(d),
    ...f64x2.ne,
    ...get(wrong),
    ...or,
    ...set(wrong),
    ...get(x),
  ];
  return sized([
    ...listed([[...unsigned(5), V128]]),
    ...[...get(base), ...f64x2.splat, ...set(centre)],
    ...whileBelow(from, end, [
      ...get(to),
      ...[...pair(0), ...pair(16), ...lowHalves],
      ...[...pair(32), ...pair(48), ...lowHalves],
      ...narrow,
      ...tee(x),
      ...store(0),
      // The size of a number or one less: x xor its sign.
      ...[...get(x), ...get(x), ...i32Const(15), ...i16x8.shrS, ...xor],
      ...[...get(most), ...i16x8.maxS, ...set(most)],
      ...advance(from, 64),
      ...advance(to, 16),
    ]),
    ...[...get(most), ...i32Const(MOST - 1), ...i16x8.splat, ...i16x8.gtS],
    ...[...get(wrong), ...or, ...anyTrue],
    0x0b,
  ]);
}

/** multiply(a, b, end, to): adds the products of a tile of columns with another to pairs of sums. */
function multiplyBody(): number[] {
  const [a, b, end, to] = [0, 1, 2, 3];
  const sum = (i: number, j: number) => 4 + TILE * i + j;
  const column = (i: number) => 4 + TILE * TILE + i;
  const other = 4 + TILE * TILE + TILE;
  const each = range(0, TILE);
  return sized([
    ...listed([[...unsigned(TILE * TILE + TILE + 1), V128]]),
    ...whileBelow(a, end, [
      ...each.flatMap((i) => [...load(a, COLUMN * i), ...set(column(i))]),
      ...each.flatMap((j) => [
        ...load(b, COLUMN * j),
        ...set(other),
        ...each.flatMap((i) => [
          ...[...get(column(i)), ...get(other), ...i32x4.dot],
          ...[...get(sum(i, j)), ...i32x4.add, ...set(sum(i, j))],
        ]),
      ]),
      ...advance(a, 16),
      ...advance(b, 16),
    ]),
    ...each.flatMap((i) =>
      each.flatMap((j) => {
        const at = 16 * (TILE * i + j);
        return [
          ...get(to),
          ...load(to, at),
          ...[...get(sum(i, j)), ...convertLow, ...f64x2.add],
          ...[...get(sum(i, j)), ...get(sum(i, j)), ...highHalf, ...convertLow, ...f64x2.add],
          ...store(at),
        ];
      }),
    ),
    0x0b,
  ]);
}

/** The module: `memory`, `pack` and `multiply`. */
export function assembleKernel(): Uint8Array<ArrayBuffer> {
  return Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, [
      [0x60, ...sized([I32, I32, F64, I32]), ...sized([I32])],
      [0x60, ...sized([I32, I32, I32, I32]), ...sized([])],
    ]),
    ...section(3, [[0], [1]]),
    ...section(5, [[0, ...unsigned(PAGES)]]),
    ...section(7, [
      [...named('memory'), 2, 0],
      [...named('pack'), 0, 0],
      [...named('multiply'), 0, 1],
    ]),
    ...section(10, [packBody(), multiplyBody()]),
  ]);
}
