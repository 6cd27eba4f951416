import type { ICommandInfo } from "@univerjs/core";
import {
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  type IFormulaDirtyData,
} from "@univerjs/engine-formula";
import { TriggerCalculationController } from "@univerjs/sheets-formula";
import type { Book } from "./book";

/**
 * Univer waits 100 ms for further edits before it calculates, and has no public way to be hurried. Excel has calculated
 * when an assignment returns, so the queue is emptied by hand. These are the private members that takes; 0.25.1 is
 * pinned, and the constructor below refuses a version that lacks them.
 */
interface CalculationQueue {
  _waitingCommandQueue: ICommandInfo[];
  _setTimeoutKey: ReturnType<typeof setTimeout>;
  _generateDirty(commands: ICommandInfo[]): IFormulaDirtyData;
}

/** Brings all formulas up to date on demand. */
export class Calculation {
  readonly #book: Book;
  readonly #queue: CalculationQueue;
  readonly #waiting: (() => void)[] = [];
  #running = 0;
  #held = false;

  constructor(book: Book) {
    this.#book = book;
    this.#queue = book.injector.get(TriggerCalculationController) as unknown as CalculationQueue;
    if (!Array.isArray(this.#queue._waitingCommandQueue) || typeof this.#queue._generateDirty !== "function") {
      throw new Error("this version of Univer keeps its calculation queue elsewhere");
    }
    book.onExecuted((command) => this.#follow(command));
  }

  /** Stops calculating until it is called with false; what changes meanwhile is remembered. */
  hold(held: boolean): void {
    // What was written before still gets its results.
    this.#book.flush();
    this.#held = held;
    if (held) clearTimeout(this.#queue._setTimeoutKey);
  }

  /** Resolves when no formula is out of date; while calculation is held, when all contents are in the sheets. */
  async settle(): Promise<void> {
    this.#book.flush();
    if (!this.#held) await this.#drain();
  }

  /** Calculates what is out of date, held or not. */
  async calculate(): Promise<void> {
    this.#book.flush();
    await this.#drain();
  }

  async #drain(): Promise<void> {
    while (this.#running > 0 || this.#queue._waitingCommandQueue.length > 0) {
      if (this.#running > 0) await this.#finished();
      else await this.#start();
    }
  }

  /** Calculates every formula anew. */
  async recalculate(): Promise<void> {
    await this.calculate();
    await this.#run({ forceCalculation: true });
  }

  #start(): Promise<void> {
    const commands = this.#queue._waitingCommandQueue;
    this.#queue._waitingCommandQueue = [];
    clearTimeout(this.#queue._setTimeoutKey);
    return this.#run(this.#queue._generateDirty(commands));
  }

  async #run(dirty: Partial<IFormulaDirtyData>): Promise<void> {
    const done = this.#finished();
    await this.#book.execute(SetFormulaCalculationStartMutation.id, { ...dirty });
    await done;
  }

  #finished(): Promise<void> {
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  #follow(command: Readonly<ICommandInfo>): void {
    // Univer's own listener, called before this one, has just set its timer again.
    if (this.#held) clearTimeout(this.#queue._setTimeoutKey);
    if (command.id === SetFormulaCalculationStartMutation.id) this.#running += 1;
    if (command.id !== SetFormulaCalculationNotificationMutation.id) return;
    const params = command.params as { functionsExecutedState?: number } | undefined;
    if (params?.functionsExecutedState === undefined) return;
    this.#running = 0;
    for (const resolve of this.#waiting.splice(0)) resolve();
  }
}
