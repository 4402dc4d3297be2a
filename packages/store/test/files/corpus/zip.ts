import { crc32, deflateRawSync } from 'node:zlib';

/** How a zip is made otherwise than it should be. */
export interface Untrue {
  /** What the list of contents calls a part, if the part calls itself otherwise. */
  readonly listed?: (name: string) => string;
  /** How long the list says a part is. */
  readonly size?: (real: number) => number;
  readonly encrypted?: boolean;
  /** Bytes between the parts and the list. */
  readonly hidden?: Buffer;
}

/** A zip with these files: enough of the format for a document. */
export function zip(
  files: readonly (readonly [string, Buffer])[] | Readonly<Record<string, Buffer>>,
  { listed = (name) => name, size = (real) => real, encrypted = false, hidden }: Untrue = {},
): Buffer {
  const bodies: Buffer[] = [];
  const list: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Array.isArray(files) ? files : Object.entries(files)) {
    const packed = deflateRawSync(content, { level: 9 });
    const own = Buffer.from(name);
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    head.writeUInt16LE(20, 4);
    head.writeUInt16LE(encrypted ? 1 : 0, 6);
    head.writeUInt16LE(8, 8);
    head.writeUInt32LE(crc32(content), 14);
    head.writeUInt32LE(packed.length, 18);
    head.writeUInt32LE(size(content.length), 22);
    head.writeUInt16LE(own.length, 26);
    const entry = Buffer.alloc(46);
    const called = Buffer.from(listed(name));
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(20, 4);
    head.copy(entry, 6, 4, 26);
    entry.writeUInt16LE(called.length, 28);
    entry.writeUInt32LE(offset, 42);
    const body = Buffer.concat([head, own, packed]);
    bodies.push(body);
    list.push(Buffer.concat([entry, called]));
    offset += body.length;
  }
  const directory = Buffer.concat(list);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(list.length, 8);
  end.writeUInt16LE(list.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset + (hidden?.length ?? 0), 16);
  return Buffer.concat([...bodies, hidden ?? Buffer.alloc(0), directory, end]);
}
