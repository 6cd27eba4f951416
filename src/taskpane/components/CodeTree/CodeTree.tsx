import { useMemo, useState } from "react";
import { Button, Input } from "@fluentui/react-components";
import { economicCodes, functionalCodes, levelOf } from "../../../domain/catalogue/codes";
import { useTexts } from "../../TextsContext";
import { ChosenCodes } from "../ChosenCodes";
import { CodeBranch } from "../CodeBranch";
import { codeNodes, matching, toggled } from "./codeNodes";
import type { CodeTreeProps } from "./CodeTree.types";
import { useCodeTreeStyles } from "./useCodeTreeStyles.styles";

const LISTS = { functional: functionalCodes, economic: economicCodes };

/** More would make typing slow; the search narrows them down. */
const MOST_MATCHES = 80;

/** A classification to choose codes from, by opening its classes or by searching; what was chosen stands below. */
export function CodeTree({ kind, chosen, onChange, disabled }: CodeTreeProps) {
  const styles = useCodeTreeStyles();
  const { codes: texts } = useTexts().insert;
  const [query, setQuery] = useState("");
  const list = LISTS[kind];
  const wanted = query.trim();
  const found = useMemo(() => (wanted === "" ? list.codes : matching(list, wanted)), [list, wanted]);
  const shown = wanted === "" ? found : found.slice(0, MOST_MATCHES);
  const nodes = useMemo(() => codeNodes(shown), [shown]);
  const unknown = isCodeOf(kind, wanted) && !list.codes.some(({ code }) => code === wanted) && !chosen.some(({ code }) => code === wanted);

  return (
    <section className={styles.root} aria-label={list.name} data-testid={`codes-${kind}`}>
      <h4 className={styles.heading}>{list.name}</h4>
      <p className={styles.source}>{`${texts.years(list.years.from, list.years.to)}：${list.source}`}</p>
      <Input type="search" size="small" aria-label={`${list.name}：${texts.search}`} placeholder={texts.search} disabled={disabled} value={query} onChange={(_, { value }) => setQuery(value)} data-testid={`codes-search-${kind}`} />
      {unknown && <Button size="small" disabled={disabled} onClick={() => onChange(toggled(chosen, { code: wanted, name: "" }))}>{texts.add(wanted)}</Button>}
      {nodes.length === 0
        ? <p className={styles.source}>{texts.noMatch}</p>
        : (
          <div className={styles.tree}>
            <CodeBranch key={wanted === "" ? "all" : "found"} label={list.name} nodes={nodes} chosen={chosen} open={wanted !== ""} onToggle={(code) => onChange(toggled(chosen, code))} disabled={disabled} />
          </div>
        )}
      {found.length > shown.length && <p className={styles.source}>{texts.more(found.length - shown.length)}</p>}
      <ChosenCodes list={list} chosen={chosen} onChange={onChange} disabled={disabled} />
    </section>
  );
}

function isCodeOf(kind: CodeTreeProps["kind"], text: string): boolean {
  const level = levelOf(text);
  return level !== undefined && (kind === "functional" || level !== "item");
}
