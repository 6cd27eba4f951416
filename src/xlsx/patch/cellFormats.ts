import { escapeXml, startTags } from "../xml";

/** The workbook's cell formats, to which formats with another number format can be added. */
export interface CellFormats {
  /** Index of the format that is like `style` but for its number format. */
  readonly withNumberFormat: (style: number, numberFormat: string) => number;
  /** The styles part with what was added; as it was when nothing was. */
  readonly toXml: () => string;
}

/** Number formats that every reader knows by number (ECMA-376, 18.8.30) and that we write. */
const BUILT_IN: Readonly<Record<string, number>> = { General: 0, "0": 1, "0.00": 2, "#,##0": 3, "#,##0.00": 4, "0%": 9, "0.00%": 10, "@": 49 };
const FIRST_OWN = 164;

/** A workbook without a styles part: its cells keep the format that all have. */
export const NO_FORMATS: CellFormats = { withNumberFormat: (style) => style, toXml: () => "" };

/** @throws SyntaxError when the part has no cell formats. */
export function cellFormats(xml: string): CellFormats {
  const list = /<((?:[\w.-]+:)?)cellXfs(?:\s[^>]*)?>([\s\S]*?)<\/\1cellXfs\s*>/u.exec(xml);
  if (list === null) throw new SyntaxError("The styles part has no cell formats");
  const [whole, prefix = "", inside = ""] = list;
  const formats = [...inside.matchAll(new RegExp(`<${prefix}xf(?=[\\s/>])[^>]*?(?:/>|>[\\s\\S]*?</${prefix}xf\\s*>)`, "gu"))].map(([format]) => format);
  const given = formats.length;
  const numbers = new Map([...startTags(xml, "numFmt")].map(({ numFmtId, formatCode }) => [formatCode ?? "", Number(numFmtId)]));
  const ownNumbers: [string, number][] = [];
  const made = new Map<string, number>();

  const numberOf = (format: string): number => {
    const known = BUILT_IN[format] ?? numbers.get(format);
    if (known !== undefined) return known;
    const id = Math.max(FIRST_OWN - 1, ...numbers.values()) + 1;
    numbers.set(format, id);
    ownNumbers.push([format, id]);
    return id;
  };

  return {
    withNumberFormat(style, numberFormat) {
      const key = `${String(style)}/${numberFormat}`;
      const at = made.get(key) ?? formats.push(withNumber(formats[style] ?? formats[0] ?? `<${prefix}xf/>`, numberOf(numberFormat))) - 1;
      made.set(key, at);
      return at;
    },
    toXml() {
      if (formats.length === given) return xml;
      const widened = `<${prefix}cellXfs count="${String(formats.length)}">${formats.join("")}</${prefix}cellXfs>`;
      return withNumberFormats(xml.slice(0, list.index) + widened + xml.slice(list.index + whole.length), prefix, ownNumbers);
    },
  };
}

function withNumber(format: string, id: number): string {
  const start = /^<[^>]*?(?=\/?>)/u.exec(format)?.[0] ?? format;
  const bare = start.replace(/\s(?:numFmtId|applyNumberFormat)\s*=\s*(?:"[^"]*"|'[^']*')/gu, "").trimEnd();
  return `${bare} numFmtId="${String(id)}" applyNumberFormat="1"${format.slice(start.length)}`;
}

/** The list of number formats comes first in the part. */
function withNumberFormats(xml: string, prefix: string, own: readonly (readonly [string, number])[]): string {
  if (own.length === 0) return xml;
  const elements = own.map(([code, id]) => `<${prefix}numFmt numFmtId="${String(id)}" formatCode="${escapeXml(code)}"/>`).join("");
  const list = new RegExp(`<${prefix}numFmts(?:\\s[^>]*)?(?:/>|>([\\s\\S]*?)</${prefix}numFmts\\s*>)`, "u").exec(xml);
  const root = /<(?:[\w.-]+:)?styleSheet[^>]*>/u.exec(xml);
  if (list !== null) {
    const inside = (list[1] ?? "") + elements;
    return `${xml.slice(0, list.index)}<${prefix}numFmts count="${String([...startTags(inside, "numFmt")].length)}">${inside}</${prefix}numFmts>${xml.slice(list.index + list[0].length)}`;
  }
  if (root === null) throw new SyntaxError("The styles part has no root");
  const at = root.index + root[0].length;
  return `${xml.slice(0, at)}<${prefix}numFmts count="${String(own.length)}">${elements}</${prefix}numFmts>${xml.slice(at)}`;
}
