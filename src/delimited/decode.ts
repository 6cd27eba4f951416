/** What a file begins with when it says how it is encoded. */
const MARKS: readonly { readonly bytes: readonly number[]; readonly encoding: string }[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: "utf-8" },
  { bytes: [0xff, 0xfe], encoding: "utf-16le" },
  { bytes: [0xfe, 0xff], encoding: "utf-16be" },
];

/**
 * The text of a file that does not always say how it is encoded: by its byte order mark, else UTF-8 if it is valid
 * UTF-8, else GB18030, which Chinese Excel writes CSV files in. Never throws; bytes that mean nothing become U+FFFD.
 */
export function decodeText(bytes: Uint8Array): string {
  const mark = MARKS.find((known) => known.bytes.every((byte, index) => bytes[index] === byte));
  if (mark !== undefined) return new TextDecoder(mark.encoding).decode(bytes);
  return strictUtf8(bytes) ?? new TextDecoder("gb18030").decode(bytes);
}

function strictUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
