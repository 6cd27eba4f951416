import type { Checked } from "../domain/check";
import { ROW_RULES, rowHelp, type RowHelp } from "../domain/help";
import { ok, type Result } from "../domain/result";
import { checkWorkbook, type CheckBy } from "./check-workbook";
import { liveCheck } from "./live-check";
import type { OperationOptions, WorkbookError, WorkbookPort } from "./ports";

/** How long the selection must rest before the row is looked up, in milliseconds. */
export const SELECTION_REST = 200;

/** Help for the row that is selected; null when that is no indicator of a target table. Reads the whole workbook, changes nothing. */
export async function lookAtRow(workbook: WorkbookPort, by: CheckBy, options: OperationOptions = {}): Promise<Result<RowHelp | null, WorkbookError>> {
  const checked = await checkWorkbook(workbook, { ...by, rules: ROW_RULES }, options);
  return checked.ok ? helpAtSelection(workbook, checked.value) : checked;
}

export interface RowFollowers {
  /** A timer: calls back after so many milliseconds, unless cancelled by the function that it gives. */
  readonly wait: (callback: () => void, milliseconds: number) => () => void;
  /** Another row is selected, or the same one holds something else; null for no indicator of a target table. */
  readonly onRow: (help: RowHelp | null) => void;
  /** The selection or the workbook could not be read: tried again at the next move or change. */
  readonly onRefused: (error: WorkbookError) => void;
  /** A sheet that is none of the check's business: the report itself. */
  readonly ignores?: (sheet: string) => boolean;
}

/**
 * Follows the selection and the cells until the function it gives is called. The workbook is read once; after that only
 * sheets that changed are, and where the selection stands once it rests. Changes nothing.
 */
export async function followRow(workbook: WorkbookPort, by: CheckBy, followers: RowFollowers): Promise<Result<() => Promise<void>, WorkbookError>> {
  const first = await checkWorkbook(workbook, { ...by, rules: ROW_RULES });
  if (!first.ok) return first;
  const follower = new RowFollower(workbook, first.value, followers);
  const { wait, onRefused, ignores } = followers;
  const live = await liveCheck(workbook, first.value, { wait, onRefused, onChecked: (checked) => follower.take(checked), ...(ignores !== undefined && { ignores }) });
  if (!live.ok) return live;
  const moves = await workbook.watchSelection(() => follower.note());
  if (!moves.ok) {
    await live.value.stop();
    return moves;
  }
  follower.look();
  return ok(async () => {
    follower.stop();
    await Promise.all([live.value.stop(), moves.value()]);
  });
}

class RowFollower {
  readonly #workbook: WorkbookPort;
  readonly #followers: RowFollowers;
  #checked: Checked;
  #cancelWait: (() => void) | null = null;
  /** Of the newest look; the answer of an older one counts no more. */
  #turn = 0;

  constructor(workbook: WorkbookPort, checked: Checked, followers: RowFollowers) {
    this.#workbook = workbook;
    this.#checked = checked;
    this.#followers = followers;
  }

  note(): void {
    this.#cancelWait?.();
    this.#cancelWait = this.#followers.wait(() => this.look(), SELECTION_REST);
  }

  take(checked: Checked): void {
    this.#checked = checked;
    this.look();
  }

  look(): void {
    this.#turn += 1;
    void this.#look(this.#turn);
  }

  stop(): void {
    this.#turn += 1;
    this.#cancelWait?.();
  }

  async #look(turn: number): Promise<void> {
    const help = await helpAtSelection(this.#workbook, this.#checked);
    if (turn !== this.#turn) return;
    if (help.ok) this.#followers.onRow(help.value);
    else this.#followers.onRefused(help.error);
  }
}

async function helpAtSelection(workbook: WorkbookPort, checked: Checked): Promise<Result<RowHelp | null, WorkbookError>> {
  const selection = await workbook.selection();
  if (!selection.ok) return selection;
  const { sheet, area } = selection.value;
  return ok(rowHelp(checked, sheet, { row: area.top, column: area.left }));
}
