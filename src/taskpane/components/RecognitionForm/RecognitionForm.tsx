import { useState } from "react";
import { Field, Select } from "@fluentui/react-components";
import type { WorkbookError } from "../../../app/ports";
import { catalogue } from "../../../domain/catalogue";
import { rectToA1 } from "../../../domain/grid";
import { blockHeadings } from "../../blockColumns";
import { useTexts } from "../../TextsContext";
import { ActionPanel } from "../ActionPanel";
import { ErrorNotice } from "../ErrorNotice";
import { ColumnChoice } from "./ColumnChoice";
import type { RecognitionFormProps } from "./RecognitionForm.types";

/** Value of the answer that the block is no budget table. */
const NONE = "";

/** Lets a person say which table a block is, and where its columns are; the workbook remembers it. */
export function RecognitionForm({ checked, actions, busy, work, block, onClose }: RecognitionFormProps) {
  const { check: { recognition: texts } } = useTexts();
  const [specId, setSpecId] = useState(block.specId);
  const [columns, setColumns] = useState<Readonly<Record<string, number>>>({});
  const [failure, setFailure] = useState<WorkbookError | null>(null);
  const { sheet, area } = block;
  const { headings } = blockHeadings(checked.snapshot, sheet, area, block.top);

  const choose = (path: string, column: number | null) => {
    const rest = Object.entries(columns).filter(([other]) => other !== path);
    setColumns(Object.fromEntries(column === null ? rest : [...rest, [path, column]]));
  };
  const confirm = async () => {
    const correction = { sheet, area, specId: specId === NONE ? null : specId, columns: specId === NONE ? {} : columns, headings };
    setFailure(await work((from) => actions.correct(from, correction), texts.applied));
  };

  return (
    <ActionPanel label={texts.title(`${sheet} ${rectToA1(area)}`)} confirm={texts.apply} testId="correct" busy={busy || headings.length === 0} onConfirm={() => void confirm()} onClose={onClose}>
      {headings.length === 0 && <p>{texts.noHeadings}</p>}
      <Field label={texts.table}>
        <Select
          size="small"
          value={specId}
          onChange={(_, { value }) => {
            setSpecId(value);
            setColumns({});
          }}
          data-testid="correct-table"
        >
          {catalogue.map(({ id, title }) => <option key={id} value={id}>{title[0]}</option>)}
          <option value={NONE}>{texts.noTable}</option>
        </Select>
      </Field>
      <ColumnChoice checked={checked} block={block} specId={specId} chosen={columns} onChoose={choose} />
      {failure !== null && <ErrorNotice error={failure} />}
    </ActionPanel>
  );
}
