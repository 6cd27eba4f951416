import { IDefinedNamesService, RemoveDefinedNameMutation, SetDefinedNameMutation } from "@univerjs/engine-formula";
import { SCOPE_WORKBOOK_VALUE_DEFINED_NAME } from "@univerjs/sheets";
import type { Book } from "./book";

/** A defined name. */
export interface DefinedName {
  readonly id: string;
  readonly name: string;
  /** With the leading `=`. */
  readonly formula: string;
  /** Id of the sheet it is scoped to; workbook scope when absent. */
  readonly sheetId?: string;
  readonly visible: boolean;
  readonly comment: string;
}

/** Defined names; they live in Univer, whose formulas use them and which moves their references. */
export class Names {
  readonly #book: Book;
  #lastId = 0;

  constructor(book: Book) {
    this.#book = book;
  }

  /** All names, those of the workbook and those of sheets. Univer keeps the names of a deleted sheet; they are not told. */
  all(): DefinedName[] {
    const { workbook, unitId, injector } = this.#book;
    const map = injector.get(IDefinedNamesService).getDefinedNameMap(unitId) ?? {};
    const names = Object.values(map).map((item): DefinedName => ({
      id: item.id,
      name: item.name,
      formula: item.formulaOrRefString.startsWith("=") ? item.formulaOrRefString : `=${item.formulaOrRefString}`,
      ...(item.localSheetId === undefined || item.localSheetId === SCOPE_WORKBOOK_VALUE_DEFINED_NAME ? {} : { sheetId: item.localSheetId }),
      visible: item.hidden !== true,
      comment: item.comment ?? "",
    }));
    return names.filter(({ sheetId }) => sheetId === undefined || Boolean(workbook.getSheetBySheetId(sheetId)));
  }

  /** Adds a name and gives it with its id. Whether it is taken already is for the caller to know. */
  add(name: Omit<DefinedName, "id">): DefinedName {
    this.#lastId += 1;
    const added = { ...name, id: `name${this.#lastId}` };
    this.set(added);
    return added;
  }

  /** Changes the name with this id. */
  set(name: DefinedName): void {
    this.#book.mutate(SetDefinedNameMutation, {
      id: name.id,
      name: name.name,
      formulaOrRefString: name.formula.replace(/^=/, ""),
      comment: name.comment,
      hidden: !name.visible,
      localSheetId: name.sheetId ?? SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
    });
  }

  /** Takes a name away. */
  remove(name: DefinedName): void {
    this.#book.mutate(RemoveDefinedNameMutation, { id: name.id, name: name.name, formulaOrRefString: name.formula });
  }
}
