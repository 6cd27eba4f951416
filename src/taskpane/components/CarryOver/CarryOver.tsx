import { Button } from "@fluentui/react-components";
import { fileErrorText } from "../../../i18n/fileErrors";
import { useCarryOver } from "../../hooks/useCarryOver";
import { yearOf } from "../../insertionForm";
import { useLocale, useTexts } from "../../TextsContext";
import { CarriedPreview } from "../CarriedPreview";
import { Disclosure } from "../Disclosure";
import { ErrorNotice } from "../ErrorNotice";
import { FilePicker } from "../FilePicker";
import { Notice } from "../Notice";
import { ProgressPanel } from "../ProgressPanel";
import type { CarryOverProps } from "./CarryOver.types";
import { useCarryOverStyles } from "./useCarryOverStyles.styles";

/** Fills the form from a workbook of another year; the workbook itself stays as it is until tables are inserted. */
export function CarryOver({ form, onChange, carry, disabled }: CarryOverProps) {
  const styles = useCarryOverStyles();
  const locale = useLocale();
  const { carry: texts } = useTexts().insert;
  const year = yearOf(form);
  const { reading, fileFailure, adopted, fromWorkbook, fromFile, cancel, adopt } = useCarryOver(carry, year, onChange);
  const blocked = disabled || year === null || reading.kind === "running";

  return (
    <Disclosure title={texts.title}>
      <div className={styles.root}>
        <p className={styles.hint}>{texts.hint}</p>
        {year === null && <p className={styles.hint}>{texts.needsYear}</p>}
        <div className={styles.buttons}>
          <Button size="small" disabled={blocked} onClick={fromWorkbook} data-testid="carry-workbook">{texts.fromWorkbook}</Button>
          <FilePicker label={texts.openFile} accept=".xlsx,.xlsm" onFile={fromFile} disabled={blocked} testId="carry-file" />
        </div>
        {reading.kind === "running" && <ProgressPanel label={texts.running} progress={reading.progress} onCancel={cancel} />}
        {reading.kind === "failed" && <ErrorNotice error={reading.error} />}
        {fileFailure !== null && <Notice intent="error" title={fileFailure.name}>{`${fileErrorText(fileFailure.error, locale)}${locale === "zh-CN" ? "。" : "."}`}</Notice>}
        {reading.kind === "done" && reading.value !== null && !adopted && <CarriedPreview carried={reading.value.carried} year={reading.value.year} onAdopt={() => adopt(reading.value?.from || texts.thisWorkbook)} disabled={disabled} />}
        <div role="status">{adopted && texts.adopted}</div>
      </div>
    </Disclosure>
  );
}
