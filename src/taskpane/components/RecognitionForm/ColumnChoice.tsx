import { Field, Select } from "@fluentui/react-components";
import { specOf } from "../../../domain/catalogue";
import { columnName } from "../../../domain/grid";
import { blockHeadings, namedColumns } from "../../blockColumns";
import { shortened } from "../../shortened";
import { useTexts } from "../../TextsContext";
import type { ColumnChoiceProps } from "./RecognitionForm.types";
import { useRecognitionFormStyles } from "./useRecognitionFormStyles.styles";

/** Which column of the sheet each column of the table is; nothing for tables that have none to mistake. */
export function ColumnChoice({ checked, block, specId, chosen, onChoose }: ColumnChoiceProps) {
  const styles = useRecognitionFormStyles();
  const { check: { recognition: texts } } = useTexts();
  const spec = specOf(specId);
  const named = spec === undefined ? [] : namedColumns(spec);
  if (named.length === 0) return null;

  const { columns } = blockHeadings(checked.snapshot, block.sheet, block.area, block.top);
  const asFound = (path: string) => {
    const found = specId === block.specId ? block.columns.get(path) : undefined;
    return found === undefined ? texts.asFound : texts.foundAt(columnName(found));
  };
  return (
    <fieldset className={styles.columns}>
      <legend>{texts.columns}</legend>
      <p className={styles.hint}>{texts.columnsHint}</p>
      {named.map(({ path, title }) => (
        <Field key={path} label={title} orientation="horizontal" className={styles.column}>
          <Select size="small" value={chosen[path] === undefined ? "" : String(chosen[path])} onChange={(_, { value }) => onChoose(path, value === "" ? null : Number(value))}>
            <option value="">{asFound(path)}</option>
            {columns.map(({ column, name, heading }) => <option key={column} value={column}>{texts.column(name, shortened(heading.replace(/\s+/gu, " ")))}</option>)}
          </Select>
        </Field>
      ))}
    </fieldset>
  );
}
