import type { PageDocument } from "../../../xlsx/document/model";
import { compact } from "../../engine/records";
import { HostError } from "../protocol/errors";
import { wrap, type ClassTable, type HostObject } from "../protocol/table";
import { areaOf } from "../ranges";
import type { HostState } from "../state";
import { asCount, makeRange, rangeArgument } from "./support";

interface BreakTarget {
  readonly sheetId: string;
  /** The first row of the new page. */
  readonly row: number;
}

function rowsOf(sheetId: string, host: HostState): readonly number[] {
  return host.engine.sheets.side(sheetId).page.rowBreaks ?? [];
}

function setRows(sheetId: string, rows: readonly number[], host: HostState): void {
  const side = host.engine.sheets.side(sheetId);
  const rowBreaks = rows.length === 0 ? undefined : [...new Set(rows)].sort((a, b) => a - b);
  host.engine.sheets.setSide(sheetId, { ...side, page: compact<PageDocument>({ ...side.page, rowBreaks }) });
}

const pageBreak: ClassTable<BreakTarget> = {
  name: "PageBreak",
  identity: ({ row }) => ({ _Id: row }),
  scalars: { RowIndex: { get: ({ row }) => row }, ColumnIndex: { get: () => 0 } },
  methods: {
    Delete: ({ sheetId, row }, _args, host) => setRows(sheetId, rowsOf(sheetId, host).filter((other) => other !== row), host),
    GetCellAfterBreak: ({ sheetId, row }, _args, host) => makeRange(sheetId, { top: row, bottom: row, left: 0, right: 0 }, host),
  },
};

function get(sheetId: string, index: unknown, host: HostState): HostObject {
  const row = rowsOf(sheetId, host)[asCount(index)];
  if (row === undefined) throw new HostError("InvalidArgument");
  return wrap(pageBreak, { sheetId, row });
}

/** `Excel.PageBreakCollection` of the breaks between rows; the target is the sheet's id. */
export const horizontalPageBreaks: ClassTable<string> = {
  name: "PageBreakCollection",
  items: (sheetId, host) => rowsOf(sheetId, host).map((row) => wrap(pageBreak, { sheetId, row })),
  item: get,
  methods: {
    // The break goes above the range's first row.
    Add: (sheetId, [argument], host) => {
      const { top } = areaOf(rangeArgument(argument, sheetId, host), host.engine);
      if (top === 0) throw new HostError("InvalidArgument");
      setRows(sheetId, [...rowsOf(sheetId, host), top], host);
      return wrap(pageBreak, { sheetId, row: top });
    },
    GetCount: (sheetId, _args, host) => rowsOf(sheetId, host).length,
    GetItem: (sheetId, [index], host) => get(sheetId, index, host),
    RemovePageBreaks: (sheetId, _args, host) => setRows(sheetId, [], host),
  },
};
