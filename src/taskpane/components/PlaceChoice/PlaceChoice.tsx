import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import { useTexts } from "../../TextsContext";
import type { PlaceChoiceProps } from "./PlaceChoice.types";

/** Into new sheets, or one table into the sheet in front. */
export function PlaceChoice({ atSelection, onChange, wrong, disabled }: PlaceChoiceProps) {
  const { place: texts } = useTexts().insert;
  return (
    <Field label={texts.title} {...(wrong ? { validationMessage: texts.notOneTable } : atSelection ? { hint: texts.hint } : {})}>
      <RadioGroup disabled={disabled} value={atSelection ? "selection" : "sheets"} onChange={(_, { value }) => onChange(value === "selection")}>
        <Radio value="sheets" label={texts.sheets} data-testid="place-sheets" />
        <Radio value="selection" label={texts.selection} data-testid="place-selection" />
      </RadioGroup>
    </Field>
  );
}
