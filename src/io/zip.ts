/** Zip files (PKWARE's APPNOTE, sections 4.3 and 4.4): what is in them, and each file of theirs within a limit. */

export interface ZipEntry {
  readonly path: string;
  /** Bytes, as the directory says: it may say too little. */
  readonly size: number;
  readonly method: number;
  readonly packed: Uint8Array<ArrayBuffer>;
}

const END_OF_DIRECTORY = 0x06054b50;
const OF_DIRECTORY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 65_535;
const STORED = 0;
const DEFLATED = 8;

/** The files in it; folders are none. @throws RangeError where it is cut, or no zip */
export function zipEntries(bytes: Uint8Array<ArrayBuffer>): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (view.getUint32(at, true) !== OF_DIRECTORY) throw new RangeError("a zip file that is cut");
    const entry = entryAt(bytes, view, at);
    if (!entry.path.endsWith("/")) entries.push(entry);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The last of its kind: a comment behind it may look like one. */
function endOf(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= first; at -= 1) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  throw new RangeError("a zip file that is cut");
}

function entryAt(bytes: Uint8Array<ArrayBuffer>, view: DataView, at: number): ZipEntry {
  const local = view.getUint32(at + 42, true);
  if (view.getUint32(local, true) !== LOCAL) throw new RangeError("a zip file that is cut");
  const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  return {
    path: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + view.getUint16(at + 28, true))),
    method: view.getUint16(at + 10, true),
    size: view.getUint32(at + 24, true),
    packed: bytes.subarray(from, from + view.getUint32(at + 20, true)),
  };
}

/** @param most bytes @throws RangeError where it is larger than that, cut, or packed in another way */
export async function unpacked({ method, packed }: ZipEntry, most: number): Promise<Uint8Array<ArrayBuffer>> {
  if (method === STORED && packed.length <= most) return packed;
  if (method !== DEFLATED) throw new RangeError("a zip file that is packed in another way, or too large");
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of inflated(packed)) {
    size += part.length;
    if (size > most) throw new RangeError(TOO_LARGE);
    parts.push(part);
  }
  const whole = new Uint8Array(size);
  parts.reduce((at, part) => {
    whole.set(part, at);
    return at + part.length;
  }, 0);
  return whole;
}

export const TOO_LARGE = "a zip file that grows beyond what is read";

async function* inflated(packed: Uint8Array<ArrayBuffer>): AsyncGenerator<Uint8Array> {
  const reader = new Blob([packed]).stream().pipeThrough(new DecompressionStream("deflate-raw")).getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } catch {
    throw new RangeError("a zip file that is cut");
  } finally {
    await reader.cancel().catch(() => {});
  }
}
