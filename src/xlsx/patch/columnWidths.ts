interface Column {
  /** First and last, counted from 1, as in the part. */
  readonly min: number;
  readonly max: number;
  /** Everything else that the part says of it. */
  readonly rest: string;
}

/** The sheet part with columns made as wide as others; both 0-based. What else is said of a column stays. */
export function withWidthsOf(xml: string, like: ReadonlyMap<number, number>): string {
  const found = /<((?:[\w.-]+:)?)cols(?:\s[^>]*)?>([\s\S]*?)<\/\1cols\s*>/u.exec(xml);
  if (found === null || like.size === 0) return xml;
  const [whole, prefix = "", inside = ""] = found;
  let columns: readonly Column[] = columnsIn(inside, prefix);
  for (const [column, model] of like) columns = withWidth(columns, column + 1, model + 1);
  const made = columns.map(({ min, max, rest }) => `<${prefix}col min="${String(min)}" max="${String(max)}"${rest}/>`);
  return `${xml.slice(0, found.index)}<${prefix}cols>${made.join("")}</${prefix}cols>${xml.slice(found.index + whole.length)}`;
}

function columnsIn(inside: string, prefix: string): readonly Column[] {
  return [...inside.matchAll(new RegExp(`<${prefix}col(?=[\\s/>])([^>]*?)/?>`, "gu"))].map(([, attributes = ""]) => ({
    min: Number(attribute(attributes, "min")),
    max: Number(attribute(attributes, "max")),
    rest: attributes.replace(/\s(?:min|max)\s*=\s*(?:"[^"]*"|'[^']*')/gu, "").trimEnd(),
  }));
}

function attribute(attributes: string, name: string): string | undefined {
  return new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`, "u").exec(attributes)?.[1];
}

const WIDTH = /\s(?:width|customWidth|bestFit)\s*=\s*(?:"[^"]*"|'[^']*')/gu;

function withWidth(columns: readonly Column[], column: number, model: number): readonly Column[] {
  const at = (place: number): Column | undefined => columns.find(({ min, max }) => place >= min && place <= max);
  const width = attribute(at(model)?.rest ?? "", "width");
  if (width === undefined) return columns;
  const others = columns.flatMap((each) =>
    (at(column) === each ? [{ ...each, max: column - 1 }, { ...each, min: column + 1 }].filter(({ min, max }) => min <= max) : [each]));
  const rest = `${(at(column)?.rest ?? "").replace(WIDTH, "")} width="${width}" customWidth="1"`;
  return [...others, { min: column, max: column, rest }].sort((one, other) => one.min - other.min);
}
