import { inflateRawSync } from 'node:zlib';

/** The files of an archive by name, or why it is not opened: it is none, or more comes out of it than is let out. */
export type Unzipped =
  | { readonly files: ReadonlyMap<string, Buffer> }
  | { readonly fault: 'broken' | 'tooLarge' };

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const stored = 0;
const deflated = 8;

interface Entry {
  name: string;
  method: number;
  packed: number;
  /** Where its own header begins. */
  at: number;
}

/**
 * Opens a Word or Excel file, letting out at most `mostBytes` in all. What an entry says of its size is not believed: a bomb of a few
 * kilobytes stops at the bound.
 */
export function unzip(bytes: Buffer, mostBytes: number): Unzipped {
  try {
    const files = new Map<string, Buffer>();
    let left = mostBytes;
    for (const entry of entriesOf(bytes)) {
      const file = contentsOf(bytes, entry, left);
      left -= file.length;
      if (left < 0) return { fault: 'tooLarge' };
      files.set(entry.name, file);
    }
    return files.size > 0 ? { files } : { fault: 'broken' };
  } catch (thrown) {
    const { code } = thrown as { code?: string };
    return { fault: code === 'ERR_BUFFER_TOO_LARGE' ? 'tooLarge' : 'broken' };
  }
}

function* entriesOf(bytes: Buffer): Generator<Entry> {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  if (end < 0 || bytes.readUInt32LE(end) !== endMark) throw new RangeError('no archive');
  const count = bytes.readUInt16LE(end + 10);
  let at = bytes.readUInt32LE(end + 16);
  for (let n = 0; n < count; n += 1) {
    if (bytes.readUInt32LE(at) !== entryMark) throw new RangeError('no entry');
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset));
    yield {
      name: bytes.toString('utf8', at + 46, at + 46 + (nameLength ?? 0)),
      method: bytes.readUInt16LE(at + 10),
      packed: bytes.readUInt32LE(at + 20),
      at: bytes.readUInt32LE(at + 42),
    };
    at += 46 + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
}

function contentsOf(bytes: Buffer, { method, packed, at }: Entry, left: number): Buffer {
  const from = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
  if (from + packed > bytes.length) throw new RangeError('cut short');
  const body = bytes.subarray(from, from + packed);
  if (method === stored) return body;
  if (method !== deflated) throw new RangeError('packed otherwise');
  return packed === 0 ? Buffer.alloc(0) : inflateRawSync(body, { maxOutputLength: Math.max(left, 1) });
}
