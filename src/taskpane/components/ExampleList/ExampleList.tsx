import { useMemo, useState } from "react";
import { Button, Input, Select } from "@fluentui/react-components";
import { indicatorLibrary } from "../../../domain/catalogue/indicator-library";
import { libraryLevel, ranked, searchExamples } from "../../../domain/help/search";
import { levelName, secondLabel } from "../../../domain/rules/targets/indicators";
import { useTexts } from "../../TextsContext";
import { ExampleItem } from "../ExampleItem";
import type { ExampleListProps } from "./ExampleList.types";
import { useExampleListStyles } from "./useExampleListStyles.styles";

const PAGE = 10;
const LEVELS = [...new Set(indicatorLibrary.map(({ second }) => second))];

/** The level of whatever row is selected. */
const OWN = "own";
const ALL = "all";

/** Indicators of published tables to take over into a row, the nearest first. */
export function ExampleList({ help, filling }: ExampleListProps) {
  const styles = useExampleListStyles();
  const { common, rowHelp: texts } = useTexts();
  const [words, setWords] = useState("");
  const [level, setLevel] = useState(OWN);
  const [limit, setLimit] = useState(PAGE);
  const { table, row } = help;
  const second = level === OWN ? libraryLevel(row.second) : level === ALL ? null : level;
  const found = useMemo(() => ranked(searchExamples(indicatorLibrary, { words, second }), { table, row }), [words, second, table, row]);
  const hidden = found.length - limit;
  const isUncovered = second !== null && !LEVELS.includes(second);

  return (
    <section className={styles.root} aria-label={texts.examples}>
      <h4 className={styles.heading}>{texts.examples}</h4>
      <div className={styles.query}>
        <Input type="search" size="small" aria-label={texts.search} placeholder={texts.search} value={words} onChange={(_, { value }) => setWords(value)} data-testid="example-search" />
        <Select size="small" aria-label={texts.level} value={level} onChange={(_, { value }) => setLevel(value)} data-testid="example-level">
          {row.second !== null && <option value={OWN}>{levelName(table, row)}</option>}
          <option value={ALL}>{texts.allLevels}</option>
          {LEVELS.filter((key) => key !== libraryLevel(row.second)).map((key) => <option key={key} value={key}>{secondLabel(table, key)}</option>)}
        </Select>
      </div>
      <p className={styles.count} role="status" data-testid="example-count">
        {found.length === 0 ? (isUncovered ? texts.noneOfLevel : texts.noneFound) : `${texts.exampleCount(found.length)} ${texts.blanks}`}
      </p>
      <ul className={styles.list} aria-label={texts.examples}>
        {found.slice(0, limit).map((example) => (
          <ExampleItem key={`${example.second}/${example.name}/${example.description}/${example.value}`} example={example} help={help} filling={filling} level={second === null ? secondLabel(table, example.second) : null} />
        ))}
      </ul>
      {hidden > 0 && <Button size="small" onClick={() => setLimit(limit + PAGE)}>{common.showMore(Math.min(hidden, PAGE))}</Button>}
    </section>
  );
}
