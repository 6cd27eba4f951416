import type { WriteEdit } from "../edits";
import { formulaKey, MAX_COLUMNS, MAX_ROWS, referencesOf, type Rect, type Sheet } from "../grid";

/**
 * The edits whose formula would depend on its own cell, through whatever formulas of the workbook. A formula that finds
 * its cells by a name or a text (INDIRECT, OFFSET, names, columns of Excel tables) is taken to depend on all edits,
 * because nobody can say that it does not.
 */
export function circularEdits(edits: readonly WriteEdit[], sheets: readonly Sheet[]): ReadonlySet<WriteEdit> {
  const written = new Set(edits.map(({ sheet }) => sheet));
  const hasOthers = sheets.some((sheet) => sheet.formulas.size > 0) || written.size > 1;
  return hasOthers ? new Search(edits, sheets).circular() : new Set();
}

const CELLS_OF_A_SHEET = MAX_ROWS * MAX_COLUMNS;

interface Node {
  readonly id: number;
  readonly sheet: number;
  readonly formula: string;
}

/** One formula that is being followed: which of its precedents come next, and how far up its loops reach. */
interface Frame {
  readonly node: Node;
  readonly next: Iterator<Node, undefined>;
  lowest: number;
}

/** Strongly connected formulas, found in one walk (Tarjan) without recursion: a chain may be as long as a sheet. */
class Search {
  private readonly edits = new Map<number, WriteEdit>();
  private readonly names: ReadonlyMap<string, number>;
  /** Rows with a formula, ascending, by sheet and column. */
  private readonly columns: readonly Map<number, number[]>[];
  private readonly formulas = new Map<number, string>();
  private readonly order = new Map<number, number>();
  private readonly open: Node[] = [];
  private readonly isOpen = new Set<number>();
  private readonly found = new Set<WriteEdit>();

  constructor(edits: readonly WriteEdit[], sheets: readonly Sheet[]) {
    this.names = new Map(sheets.map(({ name }, index) => [name.toLowerCase(), index]));
    sheets.forEach(({ formulas }, sheet) => formulas.forEach((formula, key) => this.formulas.set(sheet * CELLS_OF_A_SHEET + key, formula)));
    for (const edit of edits) {
      const id = this.idOf(this.names.get(edit.sheet.toLowerCase()) ?? 0, edit.at.row, edit.at.column);
      const { content } = edit.after;
      if (typeof content !== "object" || content === null) {
        this.formulas.delete(id);
        continue;
      }
      this.formulas.set(id, content.formula);
      this.edits.set(id, edit);
    }
    this.columns = sheets.map(() => new Map<number, number[]>());
    for (const id of [...this.formulas.keys()].sort((a, b) => a - b)) {
      const key = id % CELLS_OF_A_SHEET;
      const column = this.columns[Math.floor(id / CELLS_OF_A_SHEET)];
      const rows = column?.get(key % MAX_COLUMNS) ?? [];
      rows.push(Math.floor(key / MAX_COLUMNS));
      column?.set(key % MAX_COLUMNS, rows);
    }
  }

  circular(): ReadonlySet<WriteEdit> {
    for (const id of this.edits.keys()) if (!this.order.has(id)) this.walk(this.nodeOf(id));
    return this.found;
  }

  private walk(start: Node): void {
    const path = [this.enter(start)];
    for (let frame = path.at(-1); frame !== undefined; frame = path.at(-1)) {
      const step = frame.next.next();
      if (step.done === true) {
        path.pop();
        const above = path.at(-1);
        if (above !== undefined) above.lowest = Math.min(above.lowest, frame.lowest);
        this.leave(frame);
        continue;
      }
      const next = step.value;
      if (next.id === frame.node.id) this.note(next);
      const seen = this.order.get(next.id);
      if (seen === undefined) path.push(this.enter(next));
      else if (this.isOpen.has(next.id)) frame.lowest = Math.min(frame.lowest, seen);
    }
  }

  private enter(node: Node): Frame {
    const order = this.order.size;
    this.order.set(node.id, order);
    this.open.push(node);
    this.isOpen.add(node.id);
    return { node, next: this.precedents(node), lowest: order };
  }

  private leave({ node, lowest }: Frame): void {
    if (lowest !== this.order.get(node.id)) return;
    const loop = this.open.splice(this.open.indexOf(node));
    for (const { id } of loop) this.isOpen.delete(id);
    if (loop.length > 1) loop.forEach((member) => this.note(member));
  }

  private note({ id }: Node): void {
    const edit = this.edits.get(id);
    if (edit !== undefined) this.found.add(edit);
  }

  private *precedents({ sheet, formula }: Node): Generator<Node, undefined> {
    if (isOpaque(formula)) for (const id of this.edits.keys()) yield this.nodeOf(id);
    for (const { sheet: name, area } of referencesOf(formula)) {
      const target = name === undefined ? sheet : this.names.get(name.toLowerCase());
      if (target !== undefined) yield* this.formulasIn(target, area);
    }
    return undefined;
  }

  private *formulasIn(sheet: number, { top, bottom, left, right }: Rect): Generator<Node> {
    const columns = this.columns[sheet] ?? new Map<number, number[]>();
    for (const [column, rows] of columns) {
      if (column < left || column > right) continue;
      for (let index = firstFrom(rows, top); index < rows.length; index += 1) {
        const row = rows[index] ?? Number.POSITIVE_INFINITY;
        if (row > bottom) break;
        yield this.nodeOf(this.idOf(sheet, row, column));
      }
    }
  }

  private idOf(sheet: number, row: number, column: number): number {
    return sheet * CELLS_OF_A_SHEET + formulaKey(row, column);
  }

  private nodeOf(id: number): Node {
    return { id, sheet: Math.floor(id / CELLS_OF_A_SHEET), formula: this.formulas.get(id) ?? "" };
  }
}

/** Index of the first of the ascending rows that is not above `top`. */
function firstFrom(rows: readonly number[], top: number): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] ?? 0) < top) low = middle + 1;
    else high = middle;
  }
  return low;
}

const ELSEWHERE = /'[^']*\[[^\]]+\][^']*'!|\[[^\]]+\][\p{L}\p{N}_.]*!/gu;
const TEXTS = /"(?:[^"]|"")*"/g;
const QUOTED_SHEETS = /'(?:[^']|'')+'!/g;
const FINDS_CELLS = /(?<![\p{L}\p{N}_.])(?:INDIRECT|OFFSET)\s*\(|\[/iu;
const WORDS = /(?<![\p{L}\p{N}_.$])[\p{L}_\\][\p{L}\p{N}_.\\]*(?![\p{L}\p{N}_.]*[(!])/gu;
const NO_NAME = /^(?:TRUE|FALSE|[A-Z]{1,3}\d{1,7}|[A-Z]{1,3})$/iu;

/** Whether the formula finds cells otherwise than by their address; other workbooks cannot depend on this one. */
function isOpaque(formula: string): boolean {
  const bare = formula.replace(TEXTS, '""').replace(ELSEWHERE, "").replace(QUOTED_SHEETS, "");
  return FINDS_CELLS.test(bare) || [...bare.replaceAll("$", "").matchAll(WORDS)].some(([word]) => !NO_NAME.test(word));
}
