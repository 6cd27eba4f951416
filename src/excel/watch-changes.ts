import type { WorkbookChange, WorkbookError } from "../app/ports";
import { ok, type Result } from "../domain/result";
import { runExcel } from "./run";

/** From here on Excel tells of sheets that are renamed or moved (Excel 2024, Microsoft 365, Excel on the web). */
export const TELLS_OF_NAMES = { set: "ExcelApi", version: "1.17" } as const;

/**
 * Tells of each change until the function it gives is called, which can be relied on even while Excel is too busy to be
 * told. Cells that show something else because others changed count, too. `hasNames`: whether this Excel has
 * {@link TELLS_OF_NAMES}; without it nobody hears of a new name until a cell of the sheet changes.
 */
export function watchChanges(onChange: (change: WorkbookChange) => void, hasNames: boolean): Promise<Result<() => Promise<void>, WorkbookError>> {
  const teller = new Teller(onChange);
  const cells = ({ worksheetId }: { readonly worksheetId: string }): Promise<void> => Promise.resolve(teller.tellOfCells(worksheetId));
  const sheets = (): Promise<void> => Promise.resolve(teller.tell({ sheet: null }));
  return runExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/name");
    const handlers: readonly { remove(): void }[] = [
      worksheets.onChanged.add(cells),
      worksheets.onCalculated.add(cells),
      worksheets.onAdded.add(sheets),
      worksheets.onDeleted.add(sheets),
      ...(hasNames ? [worksheets.onNameChanged.add(sheets), worksheets.onMoved.add(sheets)] : []),
    ];
    await context.sync();
    for (const { id, name } of worksheets.items) teller.names.set(id, name);
    return ok(async () => {
      teller.over = true;
      await runExcel<void>(async () => {
        for (const handler of handlers) handler.remove();
        await context.sync();
        return ok(undefined);
      });
    });
  });
}

/** Excel's events know a sheet by its id. What comes while names are asked for waits, so that a bulk of edits costs little. */
class Teller {
  /** By id, as they were when they were last asked for. */
  readonly names = new Map<string, string>();
  over = false;
  readonly #onChange: (change: WorkbookChange) => void;
  #waiting = new Set<string>();
  #asking = false;

  constructor(onChange: (change: WorkbookChange) => void) {
    this.#onChange = onChange;
  }

  tell(change: WorkbookChange): void {
    if (!this.over) this.#onChange(change);
  }

  tellOfCells(sheetId: string): void {
    this.#waiting.add(sheetId);
    if (!this.#asking) void this.#ask();
  }

  async #ask(): Promise<void> {
    this.#asking = true;
    while (this.#waiting.size > 0 && !this.over) {
      const ids = [...this.#waiting];
      this.#waiting = new Set();
      // While the user is typing again Excel gives no names; those we know are good unless somebody changed them just now.
      const named = await namesOf(ids);
      if (named.ok) for (const [id, name] of named.value) this.names.set(id, name);
      for (const id of ids) this.tell({ sheet: this.names.get(id) ?? null });
    }
    this.#asking = false;
  }
}

/** The names that these sheets have now, by id; none of one that is gone. */
function namesOf(ids: readonly string[]): Promise<Result<readonly (readonly [string, string])[], WorkbookError>> {
  return runExcel(async (context) => {
    const sheets = ids.map((id) => [id, context.workbook.worksheets.getItemOrNullObject(id).load("name")] as const);
    await context.sync();
    return ok(sheets.flatMap(([id, sheet]) => (sheet.isNullObject ? [] : [[id, sheet.name] as const])));
  });
}
