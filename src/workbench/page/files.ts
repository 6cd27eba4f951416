import type { WorkbookDocument } from "../../xlsx/document/model";
import { readWorkbookDocument } from "../../xlsx/document/readWorkbookDocument";
import { writeWorkbookDocument } from "../../xlsx/document/writeWorkbookDocument";
import { confirmInPage } from "./dialog";
import { downloadXlsx } from "./download";
import type { Notify } from "./notices";
import type { Session } from "./session";
import { TEXTS } from "./texts";
import { xlsxErrorText } from "./xlsx-texts";

/** Opening and saving, with the questions and messages that go with it. */
export interface Files {
  /** Opens a file the user chose or dropped. */
  openFile(file: File): Promise<void>;
  /** Opens a workbook that is here already, under this name. */
  openDocument(fileName: string, document: WorkbookDocument): Promise<void>;
  /** Downloads the workbook as an .xlsx file under the name it was opened with. */
  save(): Promise<void>;
}

/** `onOpened` follows every workbook that was opened. */
export function createFiles(session: Session, notify: Notify, onOpened: () => void): Files {
  const mayDiscard = (): Promise<boolean> | boolean =>
    !session.state.unsaved || confirmInPage(TEXTS.discardTitle, TEXTS.discardBody(session.state.fileName), TEXTS.discard);

  async function openDocument(fileName: string, document: WorkbookDocument): Promise<void> {
    if (!(await mayDiscard())) return;
    session.open(fileName, document);
    if (document.lost.length > 0) notify("warning", TEXTS.lost(fileName), document.lost);
    onOpened();
  }

  return {
    openDocument,
    async openFile(file) {
      if (!EXTENSION.test(file.name)) return notify("error", TEXTS.notXlsx(file.name));
      const read = await readWorkbookDocument(new Uint8Array(await file.arrayBuffer()));
      if (!read.ok) return notify("error", TEXTS.notOpened(file.name), [xlsxErrorText(read.error)]);
      return openDocument(file.name, read.value);
    },
    async save() {
      const fileName = savedName(session.state.fileName);
      downloadXlsx(fileName, await writeWorkbookDocument(await session.document()));
      session.markSaved();
      notify("info", TEXTS.saved(fileName));
    },
  };
}

/** With macros or without: both are read, and without macros written. */
const EXTENSION = /\.xls[xm]$/i;

/** Excel refuses a file without macros that is called .xlsm. */
function savedName(opened: string): string {
  return opened.replace(EXTENSION, ".xlsx");
}
