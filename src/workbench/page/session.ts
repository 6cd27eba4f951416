import { CommandType, ICommandService, type ICommandInfo, type IExecutionOptions, type Univer } from "@univerjs/core";
import type { Engine } from "../engine";
import type { WorkbookDocument } from "../../xlsx/document/model";

/** What the header shows of the open file. */
export interface SessionState {
  readonly fileName: string;
  readonly unsaved: boolean;
}

/** The open file: its name, what is in it, and whether that was changed since it was opened or saved. */
export interface Session {
  readonly state: SessionState;
  open(fileName: string, document: WorkbookDocument): void;
  /** The workbook with the results of its formulas. */
  document(): Promise<WorkbookDocument>;
  /** Tells that the file was saved as it is now. */
  markSaved(): void;
}

/** Mutations of the cell editor's own text, and of row heights that Univer fits when it draws: a file holds neither. */
const NOT_IN_THE_FILE = /^doc\.|^sheet\.mutation\.set-worksheet-row-(is-)?auto-height/;

/** Follows what happens in `engine`, whose Univer is `univer`; `onState` hears of every change of name or of `unsaved`. */
export function createSession(engine: Engine, univer: Univer, onState: (state: SessionState) => void): Session {
  let state: SessionState = { fileName: "", unsaved: false };
  let loading = false;
  function become(next: SessionState): void {
    if (next.fileName === state.fileName && next.unsaved === state.unsaved) return;
    state = next;
    onState(state);
  }
  univer.__getInjector().get(ICommandService).onCommandExecuted((command, options) => {
    if (!loading && isChange(command, options)) become({ ...state, unsaved: true });
  });
  return {
    get state() {
      return state;
    },
    open(fileName, document) {
      loading = true;
      try {
        engine.load(document);
      } finally {
        loading = false;
      }
      become({ fileName, unsaved: false });
    },
    document: () => engine.toDocument(),
    markSaved: () => become({ ...state, unsaved: false }),
  };
}

/** `onlyLocal` marks what follows from the contents: results of formulas and what the formula engine keeps. */
function isChange(command: Readonly<ICommandInfo>, options: IExecutionOptions | undefined): boolean {
  return command.type === CommandType.MUTATION && options?.onlyLocal !== true && !NOT_IN_THE_FILE.test(command.id);
}
