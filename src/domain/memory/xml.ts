import { NO_MEMORY, type WorkbookMemory } from "./memory";
import { readMemory } from "./read";

/** Namespace of the one custom XML part that keeps a workbook's memory; a shape that cannot be read as this one gets another number. */
export const MEMORY_NAMESPACE = "urn:yushen:memory:1";

/** Characters of a part; longer ones are not ours and are left unread. */
export const LONGEST_MEMORY = 8_000_000;

/** The memory as an XML document: JSON without any letter that XML forbids or gives a meaning. */
export function memoryToXml(memory: WorkbookMemory): string {
  return `<memory xmlns="${MEMORY_NAMESPACE}">${JSON.stringify(memory).replace(UNSAFE, escaped)}</memory>`;
}

/**
 * The memory of a part that `memoryToXml` made, even where another program wrote the part anew. What else is handed in
 * gives `NO_MEMORY`; single waivers, corrections and kept findings that are not in their shape are left out. Never throws.
 */
export function memoryFromXml(xml: string): WorkbookMemory {
  const json = xml.length > LONGEST_MEMORY ? undefined : contentOf(xml.replace(PROLOG, "").trimEnd());
  return json === undefined ? NO_MEMORY : readMemory(parsed(json));
}

const UNSAFE = /[<>&\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/gu;

function escaped(letter: string): string {
  return `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

const PROLOG = /^\uFEFF?(?:\s|<\?[^>]*\?>|<!--[^]*?-->)*/u;
const START = /^<((?:[A-Za-z_][\w.-]{0,50}:)?)memory\s+xmlns(:[\w.-]{1,51})?\s*=\s*(["'])urn:yushen:memory:1\3\s*>/u;
/** Longer than any start tag of ours. */
const START_WITHIN = 500;
const SECTION = { start: "<![CDATA[", end: "]]>" } as const;

/** The text in the root element; undefined when the root is another, or holds more than text. */
function contentOf(xml: string): string | undefined {
  const [start, prefix = "", declared = ""] = START.exec(xml.slice(0, START_WITHIN)) ?? [];
  const end = `</${prefix}memory>`;
  if (start === undefined || declared !== (prefix === "" ? "" : `:${prefix.slice(0, -1)}`) || !xml.endsWith(end)) return undefined;
  return textOf(xml.slice(start.length, -end.length));
}

/** Text with entities and sections without them; step by step, because a pattern over all of it takes forever on hostile parts. */
function textOf(content: string): string | undefined {
  const parts: string[] = [];
  for (let from = 0; ; ) {
    const tag = content.indexOf("<", from);
    const plain = decoded(tag === -1 ? content.slice(from) : content.slice(from, tag));
    if (plain === undefined) return undefined;
    parts.push(plain);
    if (tag === -1) return parts.join("");

    const close = content.startsWith(SECTION.start, tag) ? content.indexOf(SECTION.end, tag) : -1;
    if (close === -1) return undefined;
    parts.push(content.slice(tag + SECTION.start.length, close));
    from = close + SECTION.end.length;
  }
}

const ENTITY = /&(?:(lt|gt|amp|quot|apos)|#(\d{1,7})|#x([0-9a-f]{1,6}));|&/giu;
const NAMED: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

/** The text that its entities stand for; undefined when one is none of XML's own. */
function decoded(text: string): string | undefined {
  let known = true;
  const letters = text.replace(ENTITY, (_, name: string | undefined, decimal: string | undefined, hex: string | undefined) => {
    const letter = name === undefined ? letterOf(decimal === undefined ? parseInt(hex ?? "", 16) : Number(decimal)) : NAMED[name];
    known &&= letter !== undefined;
    return letter ?? "";
  });
  return known ? letters : undefined;
}

function letterOf(code: number): string | undefined {
  return Number.isNaN(code) || code > 0x10ffff ? undefined : String.fromCodePoint(code);
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
