import type { SheetPlan } from "../edits";
import type { AmountTableSpec } from "../spec";
import { placeSections } from "./amount-columns";
import { headingHeight, writeHeading } from "./amount-heading";
import { bodyHeight, writeBody } from "./amount-rows";
import { draftSheet, rowBlock } from "./draft";
import { columnLook, HEIGHT, LOOK, NOTHING_MORE, PAGE } from "./look";
import { MASTHEAD, writeDepartmentLine, writeTitle } from "./masthead";
import type { LayoutOptions } from "./options";
import { unusedSheetName } from "./sheet-name";

const BLANK_ROWS = 20;
/** 部门预算支出总表 is the printed title; on a tab only what tells the tables apart is wanted. */
const COMMON_PREFIX = /^部门(?:预算)?(?=.{3})/u;

/** A table of amounts, blank, with its sums and identities as formulas. */
export function amountSheet(spec: AmountTableSpec, options: LayoutOptions): SheetPlan {
  const sections = placeSections(spec);
  const columns = sections.flatMap((section) => section.columns);
  const draft = draftSheet(columns.length);
  const title = spec.title[0];

  const heading = MASTHEAD.below + headingHeight(spec) - 1;
  const top = heading + 1;
  const bottom = heading + bodyHeight(sections, options.blankRows ?? BLANK_ROWS);
  const table = rowBlock(MASTHEAD.below, 0, draft.width - 1, bottom);

  draft.style({ ...table, top: 0 }, LOOK.sheet);
  draft.style(table, LOOK.grid);
  for (const { at, column } of columns) {
    draft.style(rowBlock(top, at, at, bottom), columnLook(column.type, options.profile.rateDecimals));
  }
  writeTitle(draft, title);
  writeDepartmentLine(draft, options, columns.findIndex(({ column }) => column.type === "amount"));
  writeHeading(draft, spec, sections, MASTHEAD.below);
  writeBody(draft, sections, { top, bottom });
  for (let row = top; row <= bottom; row += 1) draft.height(row, HEIGHT.line);

  return draft.finish({
    specId: spec.id,
    specVersion: spec.version,
    profileId: options.profile.id,
    ...NOTHING_MORE,
    wantedName: title,
    name: unusedSheetName(title.replace(COMMON_PREFIX, ""), options.sheetNames),
    columnWidths: columns.map(({ column }) => column.width),
    freeze: { rows: top, columns: 0 },
    page: {
      ...PAGE,
      orientation: spec.page === "landscape" ? "Landscape" : "Portrait",
      printArea: { top: 0, left: 0, bottom, right: draft.width - 1 },
      titleRows: { top: 0, bottom: heading },
    },
  });
}
