import { DataValidationModel, AddDataValidationMutation, RemoveDataValidationMutation } from "@univerjs/data-validation";
import {
  AddConditionalRuleMutation,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
} from "@univerjs/sheets-conditional-formatting";
import { DataValidationErrorStyle, DataValidationOperator, DataValidationType, type ISheetDataValidationRule } from "@univerjs/core";
import type { ValidationDocument } from "../../xlsx/document/model";
import { toRange } from "./area";
import type { Book } from "./book";
import { operandText } from "./records";
import { toUniverFormat } from "./pictureFormats";
import type { SheetSide } from "./side";

/**
 * Shows Univer's grid the validations and conditional formats of a sheet. Ours are the true ones: Univer cannot hold
 * all of Excel's, so what it has is drawn anew from them whenever they change.
 */
export class Picture {
  readonly #book: Book;
  readonly #sideOf: (sheetId: string) => SheetSide | undefined;
  readonly #stale = new Set<string>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(book: Book, sideOf: (sheetId: string) => SheetSide | undefined) {
    this.#book = book;
    this.#sideOf = sideOf;
  }

  /** Notes that a sheet must be drawn; it is, once the command that runs now has done its own part. */
  mark(sheetId: string): void {
    this.#stale.add(sheetId);
    this.#timer ??= setTimeout(() => this.draw(), 0);
  }

  /** Draws what was marked. */
  draw(): void {
    this.#cancel();
    const stale = [...this.#stale];
    this.#stale.clear();
    for (const sheetId of stale) {
      const side = this.#sideOf(sheetId);
      if (side !== undefined) this.#drawSheet(sheetId, side);
    }
  }

  /** Forgets what was marked. */
  dispose(): void {
    this.#cancel();
    this.#stale.clear();
  }

  #cancel(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #drawSheet(subUnitId: string, side: SheetSide): void {
    const { injector, unitId } = this.#book;
    for (const { cfId } of [...(injector.get(ConditionalFormattingRuleModel).getSubunitRules(unitId, subUnitId) ?? [])]) {
      this.#book.show(DeleteConditionalRuleMutation, { subUnitId, cfId }, DERIVED);
    }
    // Univer puts each new rule on top, so the last one goes in first.
    for (const format of side.conditionalFormats.toReversed()) {
      const rule = toUniverFormat(format);
      if (rule !== null) this.#book.show(AddConditionalRuleMutation, { subUnitId, rule }, DERIVED);
    }
    const drawn = injector.get(DataValidationModel).getRules(unitId, subUnitId).map(({ uid }) => uid);
    if (drawn.length > 0) this.#book.show(RemoveDataValidationMutation, { subUnitId, ruleId: drawn }, DERIVED);
    const rules = side.validations.flatMap((validation, index) => toUniverValidation(validation, `validation${index}`) ?? []);
    if (rules.length > 0) this.#book.show(AddDataValidationMutation, { subUnitId, rule: rules }, DERIVED);
  }
}

/** How Univer marks what only follows from something else: it makes no file differ from what was saved. */
const DERIVED = { onlyLocal: true } as const;

const TYPES: Readonly<Record<string, DataValidationType>> = {
  wholeNumber: DataValidationType.WHOLE,
  decimal: DataValidationType.DECIMAL,
  date: DataValidationType.DATE,
  time: DataValidationType.TIME,
  textLength: DataValidationType.TEXT_LENGTH,
};

const OPERATORS: Readonly<Record<string, DataValidationOperator>> = {
  Between: DataValidationOperator.BETWEEN,
  NotBetween: DataValidationOperator.NOT_BETWEEN,
  EqualTo: DataValidationOperator.EQUAL,
  NotEqualTo: DataValidationOperator.NOT_EQUAL,
  GreaterThan: DataValidationOperator.GREATER_THAN,
  LessThan: DataValidationOperator.LESS_THAN,
  GreaterThanOrEqualTo: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  LessThanOrEqualTo: DataValidationOperator.LESS_THAN_OR_EQUAL,
};

const ERROR_STYLES: Readonly<Record<string, DataValidationErrorStyle>> = {
  Stop: DataValidationErrorStyle.STOP,
  Warning: DataValidationErrorStyle.WARNING,
  Information: DataValidationErrorStyle.INFO,
};

interface Condition {
  readonly formula1?: unknown;
  readonly formula2?: unknown;
  readonly operator?: string;
  readonly source?: unknown;
  readonly formula?: unknown;
}

function toUniverValidation(validation: ValidationDocument, uid: string): ISheetDataValidationRule | null {
  const [name, condition] = Object.entries(validation.rule)[0] ?? [];
  const kind = name === undefined ? null : toCondition(name, condition as Condition);
  if (kind === null) return null;
  const { message, title, showAlert, style } = (validation.errorAlert ?? {}) as Record<string, unknown>;
  const { message: prompt, title: promptTitle, showPrompt } = (validation.prompt ?? {}) as Record<string, unknown>;
  return {
    uid,
    ranges: validation.areas.map(toRange),
    allowBlank: validation.ignoreBlanks ?? true,
    ...kind,
    showErrorMessage: showAlert !== false,
    errorStyle: ERROR_STYLES[String(style)] ?? DataValidationErrorStyle.STOP,
    ...(typeof message === "string" ? { error: message } : {}),
    ...(typeof title === "string" ? { errorTitle: title } : {}),
    showInputMessage: showPrompt !== false && typeof prompt === "string" && prompt !== "",
    ...(typeof prompt === "string" ? { prompt } : {}),
    ...(typeof promptTitle === "string" ? { promptTitle } : {}),
  };
}

function toCondition(name: string, condition: Condition): Pick<ISheetDataValidationRule, "type" | "formula1" | "formula2" | "operator"> | null {
  if (name === "list") return { type: DataValidationType.LIST, formula1: operandText(condition.source) };
  if (name === "custom") return { type: DataValidationType.CUSTOM, formula1: operandText(condition.formula) };
  const type = TYPES[name];
  if (type === undefined) return null;
  const { formula1, formula2, operator = "Between" } = condition;
  return {
    type,
    operator: OPERATORS[operator] ?? DataValidationOperator.BETWEEN,
    ...(operandText(formula1) === "" ? {} : { formula1: operandText(formula1) }),
    ...(operandText(formula2) === "" ? {} : { formula2: operandText(formula2) }),
  };
}
