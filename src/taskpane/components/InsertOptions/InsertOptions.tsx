import { Checkbox, Field, Radio, RadioGroup } from "@fluentui/react-components";
import { useTexts } from "../../TextsContext";
import { Disclosure } from "../Disclosure";
import type { InsertOptionsProps } from "./InsertOptions.types";
import { useInsertOptionsStyles } from "./useInsertOptionsStyles.styles";

const FLAGS = [["shadeFormulas", "shade"], ["lockFormulas", "lock"], ["codeList", "codeList"]] as const;

/** How the inserted tables behave; the defaults suit most. */
export function InsertOptions({ form, onChange, disabled }: InsertOptionsProps) {
  const styles = useInsertOptionsStyles();
  const { options: texts } = useTexts().insert;

  return (
    <Disclosure title={texts.title}>
      <div className={styles.root}>
        <Field label={texts.ties}>
          <RadioGroup disabled={disabled} value={form.ties} onChange={(_, { value }) => onChange({ ties: value === "none" ? "none" : "formulas" })}>
            <Radio value="formulas" label={texts.tiesFormulas} data-testid="ties-formulas" />
            <Radio value="none" label={texts.tiesNone} data-testid="ties-none" />
          </RadioGroup>
        </Field>
        {FLAGS.map(([key, text]) => (
          <Checkbox key={key} label={texts[text]} disabled={disabled} checked={form[key]} onChange={(_, { checked }) => onChange({ [key]: checked === true })} data-testid={`option-${key}`} />
        ))}
      </div>
    </Disclosure>
  );
}
