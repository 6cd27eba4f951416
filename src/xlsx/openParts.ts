import JSZip from "jszip";
import { err, ok, type Result } from "../domain/result";
import { DEFAULT_XLSX_LIMITS, type XlsxError, type XlsxLimits } from "./xlsxError";
import { readZipDirectory, type ZipEntry } from "./zipDirectory";

/** The parts of an .xlsx file that passed the guard. */
export interface XlsxParts {
  /** Every part's path, also of those that are not XML. */
  readonly paths: readonly string[];
  /** The XML parts, decoded. */
  readonly xml: ReadonlyMap<string, string>;
}

/**
 * The guard in front of everything that reads a workbook: looks at the first bytes, then at the zip's directory, then
 * inflates the XML parts piece by piece and stops at the first that exceeds what it declared or what is allowed.
 * Parts that are not XML (pictures, macros) are named but never inflated.
 */
export async function openParts(
  bytes: Uint8Array,
  limits: XlsxLimits = DEFAULT_XLSX_LIMITS,
): Promise<Result<XlsxParts, XlsxError>> {
  const refused = refuseByFirstBytes(bytes, limits);
  if (refused) return err(refused);
  const directory = readZipDirectory(bytes, limits.entries);
  if (directory === undefined) return err({ kind: "truncated" });
  const suspicious = refuseByDirectory(directory, limits);
  if (suspicious) return err(suspicious);
  return inflate(bytes, directory, limits);
}

const OLE_SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP_SIGNATURE = [0x50, 0x4b, 0x03, 0x04];
/** The stream that holds a password-protected workbook; OLE files store names in UTF-16. */
const ENCRYPTED_STREAM = "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0";
/** Below this an extreme ratio is an empty sheet with many blank styled rows, not an attack. */
const RATIO_MATTERS_FROM = 8 * 2 ** 20;
/** Matched anywhere in the name, because ExcelJS matches part names anywhere too. */
const XML_PART = /\.(?:xml|rels|vml)/i;

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

function refuseByFirstBytes(bytes: Uint8Array, limits: XlsxLimits): XlsxError | undefined {
  if (bytes.length === 0) return { kind: "not-a-workbook", reason: "empty" };
  if (bytes.length > limits.fileBytes) return { kind: "too-large", what: "fileBytes", limit: limits.fileBytes };
  if (startsWith(bytes, OLE_SIGNATURE)) {
    return { kind: "old-or-encrypted", encrypted: new TextDecoder("latin1").decode(bytes).includes(ENCRYPTED_STREAM) };
  }
  return startsWith(bytes, ZIP_SIGNATURE) ? undefined : { kind: "not-a-workbook", reason: "not-a-zip" };
}

function refuseByDirectory(entries: readonly ZipEntry[], limits: XlsxLimits): XlsxError | undefined {
  if (entries.length > limits.entries) return { kind: "too-large", what: "entries", limit: limits.entries };
  if (entries.some((entry) => entry.encrypted)) return { kind: "old-or-encrypted", encrypted: true };
  const names = new Set(entries.map((entry) => entry.name));
  if (names.size < entries.length) return { kind: "unreadable", cause: new Error("Two parts of the same name") };
  if (!names.has("xl/workbook.xml")) {
    return { kind: "not-a-workbook", reason: names.has("xl/workbook.bin") ? "binary" : "no-workbook" };
  }
  const xml = entries.filter((entry) => XML_PART.test(entry.name));
  const total = xml.reduce((sum, entry) => sum + entry.inflatedBytes, 0);
  if (total > limits.inflatedBytes) return { kind: "too-large", what: "inflatedBytes", limit: limits.inflatedBytes };
  const bomb = xml.some(({ inflatedBytes, packedBytes }) =>
    inflatedBytes >= RATIO_MATTERS_FROM && inflatedBytes > packedBytes * limits.ratio);
  return bomb ? { kind: "too-large", what: "ratio", limit: limits.ratio } : undefined;
}

async function inflate(bytes: Uint8Array, directory: readonly ZipEntry[], limits: XlsxLimits): Promise<Result<XlsxParts, XlsxError>> {
  const xml = new Map<string, string>();
  try {
    const zip = await JSZip.loadAsync(bytes);
    for (const entry of directory.filter(({ name }) => XML_PART.test(name) && !name.endsWith("/"))) {
      const file = zip.file(entry.name);
      const content = file && (await inflateAtMost(file, entry.inflatedBytes));
      if (!content) return err({ kind: "too-large", what: "inflatedBytes", limit: limits.inflatedBytes });
      if (hasDocumentType(content)) return err({ kind: "forbidden-xml", part: entry.name });
      xml.set(entry.name, decodeText(content));
    }
  } catch (cause) {
    return err({ kind: "unreadable", cause });
  }
  return ok({ paths: directory.map(({ name }) => name), xml });
}

/** Resolves to `undefined` as soon as more comes out than `most`: what the directory declares may be a lie. */
function inflateAtMost(file: JSZip.JSZipObject, most: number): Promise<Uint8Array | undefined> {
  return new Promise((resolve, reject) => {
    const content = new Uint8Array(most);
    let length = 0;
    // Typed for JSZip itself only, though every entry has it.
    const stream = (file as unknown as Streamable).internalStream("uint8array");
    stream.on("data", (chunk) => {
      if (length + chunk.length > most) {
        stream.pause();
        resolve(undefined);
        return;
      }
      content.set(chunk, length);
      length += chunk.length;
    });
    stream.on("error", reject);
    stream.on("end", () => resolve(content.subarray(0, length)));
    stream.resume();
  });
}

interface Streamable {
  internalStream(type: "uint8array"): JSZip.JSZipStreamHelper<Uint8Array>;
}

/** Looks at bytes rather than text, NULs left out, so that no encoding hides it. */
function hasDocumentType(content: Uint8Array): boolean {
  const text = new TextDecoder("latin1").decode(content);
  return /<!(?:DOCTYPE|ENTITY)/i.test(text.includes("\0") ? text.replaceAll("\0", "") : text);
}

/** Office writes UTF-8; custom XML parts written by .NET programs are often UTF-16. */
function decodeText(content: Uint8Array): string {
  const [first, second] = content;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(content);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(content);
  return new TextDecoder().decode(content);
}
