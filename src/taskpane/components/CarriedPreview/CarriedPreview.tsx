import { Button } from "@fluentui/react-components";
import { specOf } from "../../../domain/catalogue";
import { shortTitle } from "../../insertable";
import { shortened } from "../../shortened";
import { useTexts } from "../../TextsContext";
import { Notice } from "../Notice";
import type { CarriedPreviewProps } from "./CarriedPreview.types";

const SHOWN_MOVES = 5;

/** What a workbook of another year gives, before it is taken into the form. */
export function CarriedPreview({ carried, year, onAdopt, disabled }: CarriedPreviewProps) {
  const { insert: { carry: texts }, listSeparator } = useTexts();
  const { fromYear, department, unit, specIds, codes, projects, moved } = carried;
  const tables = specIds.flatMap((id) => specOf(id) ?? []);
  if (tables.length === 0) return <Notice intent="warning">{texts.nothing}</Notice>;

  const adopt = <Button size="small" appearance="primary" disabled={disabled} onClick={onAdopt} data-testid="carry-adopt">{texts.adopt}</Button>;
  const lines = [
    ...(department === null ? [] : [texts.department([department.code ?? "", department.name].join(" ").trim())]),
    ...(unit === null ? [] : [texts.unit(unit)]),
    texts.tables(tables.length, tables.map(shortTitle).join(listSeparator)),
    texts.codes(codes.functional.length, codes.economic.length),
    ...(projects.length === 0 ? [] : [texts.projects(projects.length)]),
    ...moved.slice(0, SHOWN_MOVES).map(({ from, to }) => texts.moved(shortened(from), shortened(to))),
    ...(moved.length > SHOWN_MOVES ? [texts.movedMore(moved.length - SHOWN_MOVES)] : []),
  ];
  return (
    <Notice intent="info" title={texts.found(fromYear, year)} actions={adopt}>
      <div data-testid="carried">{lines.map((line, index) => <div key={index}>{line}</div>)}</div>
    </Notice>
  );
}
