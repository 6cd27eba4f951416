import type { CellContent } from "../edits";
import type { Rect } from "../grid";
import { amountColumns, columnOf, type PlacedSection } from "./amount-columns";
import type { AmountPlace } from "./amount-place";
import type { CellCollection } from "./cell-areas";
import type { SheetDraft } from "./draft";
import { sumOf } from "./formulas";
import type { LayoutOptions } from "./options";

/** Where the list of codes stands: the columns of codes and names of each classification. */
export interface CodeListPlace {
  readonly sheet: string;
  readonly lists: Readonly<Record<"functional" | "economic", Rect>>;
}

/** What the writers of a body share; `inputs` collects the cells to be filled in. */
export interface BodyWriter {
  readonly draft: SheetDraft;
  readonly place: AmountPlace;
  readonly options: LayoutOptions;
  readonly codeList: CodeListPlace | undefined;
  readonly inputs: CellCollection;
}

/** A formula or label of the table's own. */
export function putOwn({ draft, inputs }: BodyWriter, row: number, column: number, content: CellContent): void {
  draft.put(row, column, content);
  inputs.delete(row, column);
}

/** Marks the row's cells of figures and texts to be filled in; 序号 is the table's own. */
export function openRow({ inputs }: BodyWriter, { columns }: PlacedSection, row: number): void {
  for (const { at, column } of columns) if (column.type !== "sequence") inputs.add(row, at);
}

/** Marks the row's cells of figures to be filled in, not its code and name. */
export function openFigures({ inputs }: BodyWriter, { columns }: PlacedSection, row: number): void {
  for (const { at, column } of columns) if (FIGURES.has(column.type)) inputs.add(row, at);
}

const FIGURES: ReadonlySet<string> = new Set(["amount", "quantity", "rate"]);

/** 勾稽 inside the row; written after the sums of rows, so that the last cell of both directions follows its row. */
export function writeIdentities(writer: BodyWriter, placed: PlacedSection, row: number): void {
  for (const identity of placed.section.identities) {
    const parts = identity.of.map((key) => ({ row, column: columnOf(placed, key) }));
    putOwn(writer, row, columnOf(placed, identity.total), sumOf(parts));
  }
}

/** The same formula in each column of amounts. */
export function putInAmounts(writer: BodyWriter, placed: PlacedSection, row: number, formula: (column: number, key: string) => CellContent): void {
  for (const { at, column } of amountColumns(placed)) putOwn(writer, row, at, formula(at, column.key));
}
