import {
  ICommandService,
  IUndoRedoService,
  IUniverInstanceService,
  UniverInstanceType,
  type ICellData,
  type ICommand,
  type ICommandInfo,
  type IRange,
  type IExecutionOptions,
  type IMutation,
  type Injector,
  type IObjectMatrixPrimitiveType,
  type IWorkbookData,
  type Univer,
  type Workbook,
  type Worksheet,
} from "@univerjs/core";
import { AddWorksheetMergeMutation, SetRangeValuesMutation, SetStyleCommand, SetWorksheetColumnCountMutation, SetWorksheetRowCountMutation } from "@univerjs/sheets";

type Matrix = IObjectMatrixPrimitiveType<ICellData>;

/**
 * The workbook in Univer, seen narrowly: find a sheet, change it by a mutation or a command, hear of changes.
 *
 * Cell contents are gathered and handed to Univer in one mutation when somebody looks or something else changes: the
 * client cuts a big assignment into hundreds of small ones, and Univer pays for each. So it does for merged areas, whose
 * index it makes anew for each mutation.
 */
export class Book {
  readonly injector: Injector;
  readonly #commands: ICommandService;
  readonly #pending = new Map<string, Matrix>();
  readonly #merges = new Map<string, IRange[]>();
  #unit: Workbook | undefined;
  #opened = 0;

  constructor(readonly univer: Univer) {
    this.injector = univer.__getInjector();
    this.#commands = this.injector.get(ICommandService);
  }

  /** Replaces the open workbook. Univer remembers formulas by the workbook's id, so each gets one of its own. */
  open(data: Omit<IWorkbookData, "id">): void {
    this.#pending.clear();
    this.#merges.clear();
    if (this.#unit !== undefined) this.injector.get(IUniverInstanceService).disposeUnit(this.#unit.getUnitId());
    this.#opened += 1;
    const id = `workbook${this.#opened}`;
    this.#unit = this.univer.createUnit<IWorkbookData, Workbook>(UniverInstanceType.UNIVER_SHEET, { ...data, id });
  }

  get workbook(): Workbook {
    if (this.#unit === undefined) throw new Error("no workbook is open in the engine");
    return this.#unit;
  }

  get unitId(): string {
    return this.workbook.getUnitId();
  }

  /** The sheet with everything written so far in it. */
  sheet(sheetId: string): Worksheet {
    this.flush();
    return this.peek(sheetId);
  }

  /** The sheet with all contents in it, but without the merged areas that are still gathered; for what these do not touch. */
  contents(sheetId: string): Worksheet {
    this.#flushContents();
    return this.peek(sheetId);
  }

  /** The sheet as it was before the contents that are still gathered; for what contents do not touch. */
  peek(sheetId: string): Worksheet {
    const sheet = this.workbook.getSheetBySheetId(sheetId);
    if (!sheet) throw new Error(`no sheet with the id ${sheetId}`);
    return sheet;
  }

  /** Changes one cell's content, some time before the next look at it. */
  put(sheetId: string, row: number, column: number, cell: ICellData): void {
    let matrix = this.#pending.get(sheetId);
    if (matrix === undefined) this.#pending.set(sheetId, (matrix = {}));
    (matrix[row] ??= {})[column] = cell;
  }

  /** Merges an area that shares no cell with another merged one, some time before the next look at the sheet. */
  putMerge(sheetId: string, range: IRange): void {
    const gathered = this.#merges.get(sheetId);
    if (gathered === undefined) this.#merges.set(sheetId, [range]);
    else gathered.push(range);
  }

  /** All merged areas of a sheet, those still gathered too. */
  merges(sheetId: string): readonly IRange[] {
    const [known, gathered] = [this.peek(sheetId).getMergeData(), this.#merges.get(sheetId)];
    return gathered === undefined ? known : [...known, ...gathered];
  }

  /** Hands over what was put. */
  flush(): void {
    this.#flushContents();
    if (this.#merges.size === 0) return;
    const gathered = [...this.#merges];
    this.#merges.clear();
    for (const [subUnitId, ranges] of gathered) this.mutate(AddWorksheetMergeMutation, { subUnitId, ranges });
  }

  #flushContents(): void {
    if (this.#pending.size === 0) return;
    const pending = [...this.#pending];
    this.#pending.clear();
    for (const [subUnitId, cellValue] of pending) {
      this.#makeRoom(subUnitId, cellValue);
      this.mutate(SetRangeValuesMutation, { subUnitId, cellValue });
    }
  }

  /** Changes styles: under this trigger Univer does not take the cells for edited. */
  restyle(subUnitId: string, cellValue: Matrix): void {
    this.#makeRoom(subUnitId, cellValue);
    this.mutate(SetRangeValuesMutation, { subUnitId, cellValue, trigger: SetStyleCommand.id });
  }

  /** Runs what changes only the view (selection, sheet in front, decoration) at once; the user's undo is not concerned. */
  show<P extends object>(operation: ICommand<P>, params: Omit<P, "unitId">, options?: IExecutionOptions): void {
    this.flush();
    this.#commands.syncExecuteCommand(operation.id, { ...params, unitId: this.unitId }, options);
  }

  /** Runs a mutation at once. Univer's undo would not know of it, so its stack is cleared. */
  mutate<P extends object>(mutation: IMutation<P>, params: Omit<P, "unitId">, options?: IExecutionOptions): void {
    this.flush();
    this.#commands.syncExecuteCommand(mutation.id, { ...params, unitId: this.unitId }, options);
    this.injector.get(IUndoRedoService).clearUndoRedo(this.unitId);
  }

  /** Runs a command, with what Univer's plugins add to it (references that move, for instance). */
  async command<P extends object>(command: ICommand<P>, params: Omit<P, "unitId">): Promise<void> {
    this.flush();
    const done = await this.#commands.executeCommand(command.id, { ...params, unitId: this.unitId });
    if (done === false) throw new Error(`Univer refused ${command.id}`);
    this.injector.get(IUndoRedoService).clearUndoRedo(this.unitId);
  }

  /** Runs a mutation that belongs to the engine itself, not to the workbook. */
  execute(id: string, params: object): Promise<unknown> {
    return this.#commands.executeCommand(id, params, { onlyLocal: true });
  }

  /** Univer's sheets have an end; Excel's are as good as endless. */
  #makeRoom(subUnitId: string, cells: Matrix): void {
    const sheet = this.peek(subUnitId);
    const rows = Object.keys(cells);
    // Keys that are array indices come in ascending order, so the last one is the largest.
    const row = Number(rows.at(-1) ?? -1);
    const column = rows.reduce((last, key) => Math.max(last, Number(Object.keys(cells[Number(key)] ?? {}).at(-1) ?? -1)), -1);
    if (row >= sheet.getRowCount()) this.mutate(SetWorksheetRowCountMutation, { subUnitId, rowCount: row + 100 });
    if (column >= sheet.getColumnCount()) this.mutate(SetWorksheetColumnCountMutation, { subUnitId, columnCount: column + 10 });
  }

  /** Calls back after every mutation, whoever caused it. */
  onExecuted(listener: (command: Readonly<ICommandInfo>, options: IExecutionOptions | undefined) => void): () => void {
    const subscription = this.#commands.onCommandExecuted((command, options) => listener(command, options));
    return () => subscription.dispose();
  }
}
