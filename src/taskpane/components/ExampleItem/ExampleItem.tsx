import { useState } from "react";
import { Button } from "@fluentui/react-components";
import { LIBRARY_SOURCES } from "../../../domain/catalogue/indicator-library";
import type { IndicatorExample } from "../../../domain/help/example";
import { inYear } from "../../../domain/help/example";
import { exampleInsertion } from "../../../domain/help/insertion";
import type { RowHelp } from "../../../domain/help/row-help";
import { valueForm } from "../../../domain/help/value-form";
import { useTexts } from "../../TextsContext";
import { ReplacementForm } from "./ReplacementForm";
import type { ExampleItemProps } from "./ExampleItem.types";
import { useExampleItemStyles } from "./useExampleItemStyles.styles";

/** One example, with the button that takes it over: at once into blank cells, after a question over what stands there. */
export function ExampleItem({ example, help, filling, level }: ExampleItemProps) {
  const styles = useExampleItemStyles();
  const { rowHelp: texts } = useTexts();
  // The question is about the row as it was when it was asked.
  const [asked, setAsked] = useState<RowHelp | null>(null);
  const insertion = exampleInsertion(help, example);
  const { fills, replacements } = insertion;
  const isOpen = asked === help && replacements.length > 0;
  const write = (edits: typeof fills) => {
    setAsked(null);
    filling.write(edits);
  };

  return (
    <li className={styles.root} data-testid="example">
      <div className={styles.head}>
        <span>
          <span className={styles.name}>{example.name}</span>
          {level !== null && <span className={styles.level}> {level}</span>}
        </span>
        <Button
          className={styles.insert}
          size="small"
          disabled={filling.busy || fills.length + replacements.length === 0}
          aria-label={texts.insertExample(example.name, example.description)}
          aria-expanded={replacements.length > 0 ? isOpen : undefined}
          onClick={() => (replacements.length === 0 ? write(fills) : setAsked(isOpen ? null : help))}
          data-testid="example-insert"
        >
          {texts.insert}
        </Button>
      </div>
      <Facts example={example} year={help.year} />
      {isOpen && <ReplacementForm insertion={insertion} busy={filling.busy} onWrite={write} onClose={() => setAsked(null)} />}
    </li>
  );
}

function Facts({ example, year }: { readonly example: IndicatorExample; readonly year: number | null }) {
  const styles = useExampleItemStyles();
  const { rowHelp: texts } = useTexts();
  const { name, description, value, basis, source } = example;
  const form = valueForm(example, year);
  const isOwn = form !== inYear(value, year);

  return (
    <>
      {description !== name && <span>{description}</span>}
      <dl className={styles.facts}>
        <dt>{texts.value}</dt>
        <dd>{form}{isOwn && <span className={styles.published}>{texts.published(value)}</span>}</dd>
        <dt>{texts.basis}</dt>
        <dd>{inYear(basis, year)}</dd>
      </dl>
      <span className={styles.source}>{texts.source(LIBRARY_SOURCES[source] ?? source)}</span>
    </>
  );
}
