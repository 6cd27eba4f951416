import { textAt } from "../grid";
import type { CellRef, Sheet } from "../grid";
import type { TableRow } from "../recognition/recognised";
import { foldText } from "../text";
import { defineAmountRule } from "../validation";
import { addressList, oneLine, places } from "./cells/cell-list";
import { isUnitName } from "./cells/unit-name";
import { codeCell, codeSections, goesByCode } from "./codes/coded-rows";
import type { CodeSection } from "./codes/coded-rows";

/** A functional code has 3, 5 or 7 digits, an economic one 3 or 5, joined where 类, 款 and 项 stand in cells of their own. */
export const codeForm = defineAmountRule({
  meta: {
    id: "code-form",
    category: "codes",
    severity: "error",
    fixable: "no",
    messages: { malformed: ["cells", "count", "codes", "digits"] },
  },

  applies: goesByCode,

  *check({ table, sheet }) {
    for (const codes of codeSections(table)) {
      const malformed = codes.section.rows.flatMap((row) => malformedAt(codes, sheet, row) ?? []);
      const [first, ...others] = malformed;
      if (first === undefined) continue;

      const cells = malformed.map(({ at }) => at);
      const texts = [...new Set(malformed.map(({ text }) => text))].join("\n");
      const data = { cells: addressList(cells), count: String(cells.length), codes: texts, digits: LENGTHS[codes.classification].join("\n") };
      yield { messageId: "malformed", at: first.at, data, related: places(sheet.name, others.map(({ at }) => at)) };
    }
  },
});

const LENGTHS = { functional: [3, 5, 7], economic: [3, 5] } as const;

interface Malformed {
  readonly at: CellRef;
  readonly text: string;
}

function malformedAt(codes: CodeSection, sheet: Sheet, row: TableRow): Malformed | undefined {
  const at = row.kind === "code" ? codeCell(codes, sheet, row.row) : undefined;
  if (at === undefined) return undefined;
  const parts = codes.columns.map((column) => oneLine(textAt(sheet, row.row, column)));
  const text = parts.filter((part) => part !== "").join(" ");
  const isFormed = row.code === undefined ? !isMeantAsCode(text, row.label) : isWhole(parts, row.code);
  return isFormed ? undefined : { at, text };
}

const CODE_AND_NAME = /^(?:\d{3}|\d{5}|\d{7})[^\d]*\p{Script=Han}/u;
const UNIT_CODE = /^(?:\d{6}|\d{8,})$/u;

/** Words in a column of codes head the rows below them, and a unit may be listed with a code of its own. */
function isMeantAsCode(text: string, label: string): boolean {
  const folded = foldText(text);
  if (!/\d/.test(folded) || CODE_AND_NAME.test(folded)) return false;
  return !(UNIT_CODE.test(folded) && isUnitName(label));
}

/** A 项 without its 款 joins to something that looks like a 款. */
function isWhole(parts: readonly string[], code: string): boolean {
  const lowest = parts.reduce((last, part, index) => (part === "" ? last : index), 0);
  const isJoined = parts.length > 1 && parts.every((part) => foldText(part).length < 5);
  return !isJoined || code.length === 3 + 2 * lowest;
}
