import { lazy, Suspense } from "react";
import { usesCodes } from "../../insertable";
import { useTexts } from "../../TextsContext";
import { Disclosure } from "../Disclosure";
import type { CodeChoiceProps } from "./CodeChoice.types";
import { useCodeChoiceStyles } from "./useCodeChoiceStyles.styles";

const CodeTree = lazy(() => import("../CodeTree").then(({ CodeTree: tree }) => ({ default: tree })));

/** The classification codes that the tables by code come with; nothing at all when no chosen table is by code. */
export function CodeChoice({ specIds, codes, onChange, disabled }: CodeChoiceProps) {
  const styles = useCodeChoiceStyles();
  const { insert, loading } = useTexts();
  const kinds = (["functional", "economic"] as const).filter((kind) => usesCodes(specIds, kind));
  if (kinds.length === 0) return null;

  const count = kinds.reduce((sum, kind) => sum + codes[kind].length, 0);
  return (
    <Disclosure title={insert.codes.title} aside={count === 0 ? insert.codes.none : insert.codes.chosen(count)}>
      <div className={styles.root}>
        <p className={styles.hint}>{insert.codes.hint}</p>
        <Suspense fallback={loading}>
          {kinds.map((kind) => (
            <CodeTree key={kind} kind={kind} chosen={codes[kind]} onChange={(chosen) => onChange({ ...codes, [kind]: chosen })} disabled={disabled} />
          ))}
        </Suspense>
      </div>
    </Disclosure>
  );
}
