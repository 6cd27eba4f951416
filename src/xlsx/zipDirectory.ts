/** One entry of a zip's central directory, as the file declares it: not yet to be trusted. */
export interface ZipEntry {
  readonly name: string;
  readonly packedBytes: number;
  readonly inflatedBytes: number;
  readonly encrypted: boolean;
}

/**
 * The central directory of a zip, or `undefined` when it has none or it points outside the file (a truncated file).
 * Stops after `maximum` + 1 entries, so that a directory of millions costs nothing. Reads nothing but the directory.
 * Zip64 files are not read: their sizes exceed every limit we have.
 */
export function readZipDirectory(bytes: Uint8Array, maximum: number): readonly ZipEntry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) return undefined;
  const count = view.getUint16(end + 10, true);
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  while (entries.length < count && entries.length <= maximum) {
    if (at + HEADER_BYTES > end || view.getUint32(at, true) !== HEADER_SIGNATURE) return undefined;
    const nameBytes = view.getUint16(at + 28, true);
    const nextAt = at + HEADER_BYTES + nameBytes + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (nextAt > end) return undefined;
    entries.push({
      name: UTF8.decode(bytes.subarray(at + HEADER_BYTES, at + HEADER_BYTES + nameBytes)),
      packedBytes: view.getUint32(at + 20, true),
      inflatedBytes: view.getUint32(at + 24, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    });
    at = nextAt;
  }
  return entries;
}

const UTF8 = new TextDecoder();
const HEADER_SIGNATURE = 0x02014b50;
const HEADER_BYTES = 46;
const END_SIGNATURE = 0x06054b50;
const END_BYTES = 22;
const LONGEST_COMMENT = 0xffff;

/** The end record is followed by a comment of unknown length, so it is looked for backwards. */
function findEnd(view: DataView): number | undefined {
  const lowest = Math.max(0, view.byteLength - END_BYTES - LONGEST_COMMENT);
  for (let at = view.byteLength - END_BYTES; at >= lowest; at--) {
    if (view.getUint32(at, true) === END_SIGNATURE) return at;
  }
  return undefined;
}
