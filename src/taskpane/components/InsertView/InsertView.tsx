import { useCallback, useMemo, useRef, useState } from "react";
import { Button } from "@fluentui/react-components";
import { useInsertion } from "../../hooks/useInsertion";
import type { Insertion } from "../../hooks/useInsertion";
import { useSheetPlan } from "../../hooks/useSheetPlan";
import { blankForm, problemsOf, projectsOf, requestOf } from "../../insertionForm";
import type { FormProblems, InsertionForm } from "../../insertionForm";
import { useTexts } from "../../TextsContext";
import { InsertForm } from "../InsertForm";
import { InsertOutcome } from "../InsertOutcome";
import { SheetPlanList } from "../SheetPlanList";
import { StatusMessage } from "../StatusMessage";
import type { InsertViewProps } from "./InsertView.types";
import { useInsertViewStyles } from "./useInsertViewStyles.styles";

/** Inserts blank standard tables, and takes them back. */
export function InsertView({ actions, memory, profileId, onInserted }: InsertViewProps) {
  const styles = useInsertViewStyles();
  const { insert: texts } = useTexts();
  const [form, setForm] = useState<InsertionForm>(() => ({ ...blankForm(profileId, new Date()), ...memory.recall() }));
  const [tried, setTried] = useState(false);
  const formRef = useRef<HTMLDivElement>(null);
  const insertion = useInsertion(actions, onInserted);
  const { projects, unit, specIds } = form;
  const list = useMemo(() => projectsOf({ projects, unit, specIds }), [projects, unit, specIds]);
  const problems = useMemo(() => problemsOf(form, list), [form, list]);
  const request = useMemo(() => requestOf(form, profileId, list), [form, profileId, list]);
  const busy = insertion.inserting.kind === "running" || insertion.reverting.kind === "running";
  // While there is an outcome to look at, or a question to answer, what would be inserted next is not of interest.
  const settled = insertion.inserting.kind === "done" || (insertion.reverting.kind === "done" && insertion.reverting.value.remaining !== null);
  const plan = useSheetPlan(actions, busy || settled ? null : request);

  const submit = () => {
    setTried(true);
    if (request === null) return focusFirst(problems, formRef.current);
    memory.keep(form);
    setTried(false);
    insertion.insert(request);
  };
  const { edited } = insertion;
  const change = useCallback((part: Partial<InsertionForm>) => {
    setForm((former) => ({ ...former, ...part }));
    edited();
  }, [edited]);

  const problemCount = tried ? Object.keys(problems).length : 0;
  return (
    <div className={styles.root}>
      <StatusMessage text={problemCount > 0 ? texts.fixFields(problemCount) : statusOf(insertion, texts)} />
      <p className={styles.intro}>{texts.intro}</p>
      <InsertForm form={form} profileId={profileId} list={list} actions={actions} onChange={change} problems={tried ? problems : {}} disabled={busy} formRef={formRef} />
      {!settled && !busy && <SheetPlanList plan={plan} />}
      <Button appearance="primary" size="large" disabled={busy} onClick={submit} data-testid="insert-button">{texts.start}</Button>
      <InsertOutcome insertion={insertion} />
    </div>
  );
}

/** Where to lead the user for each problem. */
const FIELDS: { readonly [K in keyof FormProblems]-?: string } = {
  departmentName: "department-name",
  departmentCode: "department-code",
  year: "year",
  tables: "insert-table-all",
  projects: "projects-text",
  place: "place-selection",
};

function focusFirst(problems: FormProblems, root: HTMLElement | null): void {
  const [first] = Object.keys(problems) as (keyof FormProblems)[];
  if (first !== undefined) root?.querySelector<HTMLElement>(`[data-testid=${FIELDS[first]}]`)?.focus();
}

function statusOf({ inserting, reverting, receipt }: Insertion, texts: ReturnType<typeof useTexts>["insert"]): string {
  if (inserting.kind === "running") return texts.running;
  if (reverting.kind === "running") return texts.reverting;
  if (reverting.kind === "done") return reverting.value.remaining === null ? texts.reverted : texts.keptTitle(reverting.value.kept.length);
  return inserting.kind === "done" && receipt !== null ? texts.done(receipt.sheets.length) : "";
}
