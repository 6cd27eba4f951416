import { recheck, type Checked } from "../domain/check";
import { ok, type Result } from "../domain/result";
import type { WorkbookChange, WorkbookError, WorkbookPort } from "./ports";

export interface LiveCheckOptions {
  /** A timer: calls back after so many milliseconds, unless cancelled by the function that it gives. */
  readonly wait: (callback: () => void, milliseconds: number) => () => void;
  /** The changes are about to be read. */
  readonly onStarted?: () => void;
  readonly onChecked: (checked: Checked) => void;
  /** The workbook could not be read, e.g. a cell is being edited: tried again at the next change. */
  readonly onRefused?: (error: WorkbookError) => void;
  /** Sheets that are none of the check's business: the report itself. */
  readonly ignores?: (sheet: string) => boolean;
}

/** A check that follows the workbook. */
export interface LiveCheck {
  /** Goes on from another check, e.g. after a full one or when a finding was waived. */
  continueFrom(checked: Checked): void;
  /** No more checks, even if changes are waiting. */
  stop(): Promise<void>;
}

/** How long nothing must change before it is checked, and how long it waits at most while changes keep coming, in milliseconds. */
export const LIVE_DELAY = { quiet: 600, longest: 4000 } as const;

/** Checks again what changes touch, once they pause: a burst of edits is one check, and one check runs at a time. */
export async function liveCheck(workbook: WorkbookPort, start: Checked, options: LiveCheckOptions): Promise<Result<LiveCheck, WorkbookError>> {
  const follower = new Follower(workbook, start, options);
  const watching = await workbook.watch((change) => follower.note(change));
  if (!watching.ok) return watching;
  return ok({
    continueFrom: (checked) => follower.continueFrom(checked),
    stop: () => {
      follower.stop();
      return watching.value();
    },
  });
}

class Follower {
  readonly #workbook: WorkbookPort;
  readonly #options: LiveCheckOptions;
  #checked: Checked;
  /** Sheets to be read anew; null when nothing changed, empty when only the list of sheets did. */
  #waiting: Set<string> | null = null;
  #cancelQuiet: () => void = nothing;
  #cancelLongest: () => void = nothing;
  #isReading = false;
  #isOver = false;

  constructor(workbook: WorkbookPort, start: Checked, options: LiveCheckOptions) {
    this.#workbook = workbook;
    this.#checked = start;
    this.#options = options;
  }

  note({ sheet }: WorkbookChange): void {
    if (this.#isOver || (sheet !== null && this.#options.ignores?.(sheet) === true)) return;
    this.#add(sheet === null ? [] : [sheet]);
    this.#schedule();
  }

  continueFrom(checked: Checked): void {
    this.#checked = checked;
  }

  stop(): void {
    this.#isOver = true;
    this.#cancelTimers();
  }

  #add(sheets: Iterable<string>): void {
    this.#waiting = new Set([...(this.#waiting ?? []), ...sheets]);
  }

  #schedule(): void {
    if (this.#isReading) return;
    const { wait } = this.#options;
    const run = (): void => void this.#run();
    this.#cancelQuiet();
    this.#cancelQuiet = wait(run, LIVE_DELAY.quiet);
    if (this.#cancelLongest === nothing) this.#cancelLongest = wait(run, LIVE_DELAY.longest);
  }

  #cancelTimers(): void {
    this.#cancelQuiet();
    this.#cancelLongest();
    this.#cancelQuiet = nothing;
    this.#cancelLongest = nothing;
  }

  async #run(): Promise<void> {
    this.#cancelTimers();
    const [sheets, from] = [this.#waiting, this.#checked];
    if (sheets === null || this.#isOver) return;
    this.#waiting = null;
    this.#isReading = true;
    this.#options.onStarted?.();
    const snapshot = await this.#workbook.readAgain(from.snapshot, [...sheets]);
    this.#isReading = false;
    this.#take(snapshot, { sheets, from });
  }

  #take(read: Awaited<ReturnType<WorkbookPort["readAgain"]>>, { sheets, from }: { readonly sheets: ReadonlySet<string>; readonly from: Checked }): void {
    if (this.#isOver) return;
    const cameMore = this.#waiting !== null;
    const isOutdated = this.#checked.snapshot !== from.snapshot;
    if (!read.ok || isOutdated) this.#add(sheets);
    if (cameMore || isOutdated) this.#schedule();
    if (!read.ok) this.#options.onRefused?.(read.error);
    else if (!isOutdated) {
      this.#checked = recheck(this.#checked, read.value);
      this.#options.onChecked(this.#checked);
    }
  }
}

function nothing(): void {
  // Stands for a timer that does not run.
}
