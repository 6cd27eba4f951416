import { Button, Checkbox } from "@fluentui/react-components";
import { toA1 } from "../../../domain/grid";
import { formulaCounts } from "../../formulaCounts";
import { useSelection } from "../../hooks/useSelection";
import { ratesSummary } from "../../ratesSummary";
import { useTexts } from "../../TextsContext";
import { KeptCells } from "../KeptCells";
import { Notice } from "../Notice";
import { RatesTable } from "../RatesTable";
import type { RatesPreviewProps } from "./RatesPreview.types";
import { useRatesPreviewStyles } from "./useRatesPreviewStyles.styles";

/** What would be written, table by table, and the button that writes it. */
export function RatesPreview({ preview, busy, extras, onExtras, onWrite, onSelect }: RatesPreviewProps) {
  const styles = useRatesPreviewStyles();
  const { rates: texts } = useTexts();
  const selection = useSelection(onSelect);
  const { formulas, constants } = formulaCounts(preview.edits);
  const refused = preview.noRoom.map(({ sheet, title }) => <Notice key={`${sheet}/${title}`} intent="warning">{texts.noRoom(title === "" ? sheet : title)}</Notice>);
  if (preview.tables.length === 0) return refused.length > 0 ? refused : <Notice intent="info" title={texts.noTables}>{texts.noTablesHint}</Notice>;

  return (
    <>
      {refused}
      <p className={styles.summary} data-testid="rates-summary">{ratesSummary(preview, texts)}</p>
      <Extras preview={preview} busy={busy} extras={extras} onExtras={onExtras} />
      {formulas === 0
        ? <p className={styles.muted}>{texts.nothingToWrite}</p>
        : (
          <>
            <p className={styles.muted}>{texts.preview(formulas, constants)}</p>
            {preview.unformatted > 0 && <Notice intent="warning">{texts.previewUnformatted(preview.unformatted)}</Notice>}
            <Button appearance="primary" size="large" disabled={busy} onClick={() => onWrite(preview)} data-testid="rates-write">{texts.write}</Button>
          </>
        )}
      {preview.tables.map((table, index) => (
        <div key={`${table.sheet}/${table.title}/${String(index)}`}>
          {table.newColumns.map(({ key, at }) => <p key={key} className={styles.muted}>{texts.newColumn[key](toA1(at))}</p>)}
          <RatesTable table={table} selection={selection} />
          {table.notices.map(({ kind, cells }) => <Notice key={kind} intent="warning">{texts.notices[kind](cells.length, cells.slice(0, SHOWN).map(toA1).join(texts.cellSeparator))}</Notice>)}
          <KeptCells table={table} selection={selection} />
        </div>
      ))}
    </>
  );
}

/** So many cells are named; the others are counted. */
const SHOWN = 5;

function Extras({ preview, busy, extras, onExtras }: Omit<RatesPreviewProps, "onWrite" | "onSelect">) {
  const styles = useRatesPreviewStyles();
  const { rates: texts } = useTexts();
  const textFigures = preview.tables.reduce((count, table) => count + table.textFigures, 0);

  return (
    <div className={styles.extras}>
      <Checkbox label={texts.remainder} checked={extras.remainder} disabled={busy} onChange={(_, { checked }) => onExtras({ ...extras, remainder: checked === true })} data-testid="rates-remainder" />
      {(textFigures > 0 || extras.convertTexts) && (
        <Checkbox
          label={extras.convertTexts ? texts.convertingTexts : texts.convertTexts(textFigures)}
          checked={extras.convertTexts}
          disabled={busy}
          onChange={(_, { checked }) => onExtras({ ...extras, convertTexts: checked === true })}
          data-testid="rates-texts"
        />
      )}
    </div>
  );
}
