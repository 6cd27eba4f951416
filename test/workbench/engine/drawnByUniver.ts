import type { IRange } from "@univerjs/core";
import { DataValidationModel } from "@univerjs/data-validation";
import { ConditionalFormattingRuleModel } from "@univerjs/sheets-conditional-formatting";
import { createEngine } from "../../../src/workbench/engine";
import { createHeadlessUniver } from "../../../src/workbench/engine/univer";
import { SAMPLE } from "./sample";

/** Prints what Univer's grid is told of the sample, and again after a row was inserted above. Run in a plain Node. */
async function main(): Promise<void> {
  const univer = createHeadlessUniver();
  const engine = createEngine({ univer });
  const injector = univer.__getInjector();
  const drawn = (unit: string): object => {
    const [sheet] = engine.sheets.ids() as [string];
    return {
      formats: injector.get(ConditionalFormattingRuleModel).getSubunitRules(unit, sheet)?.map(({ ranges, rule }) => ({ first: ranges[0]?.startRow, rule })),
      validations: injector.get(DataValidationModel).getRules(unit, sheet).map(({ type, operator, formula1, ranges }) => ({ type, operator, formula1, first: (ranges as IRange[])[0]?.startRow })),
    };
  };
  const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));
  engine.load(SAMPLE);
  await settled();
  const unit = "workbook2";
  const opened = drawn(unit);
  await engine.insert(engine.sheets.ids()[0] as string, { top: 0, left: 0, bottom: 0, right: 16_383 }, "Down");
  await settled();
  process.stdout.write(JSON.stringify({ opened, moved: drawn(unit) }));
  engine.dispose();
}

void main();
