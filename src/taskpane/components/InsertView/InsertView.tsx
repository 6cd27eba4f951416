import { useMemo, useRef, useState } from "react";
import { Button } from "@fluentui/react-components";
import { useInsertion } from "../../hooks/useInsertion";
import { useSheetPlan } from "../../hooks/useSheetPlan";
import { insertableProfiles } from "../../insertable";
import { problemsOf, requestOf } from "../../insertionForm";
import type { InsertionForm } from "../../insertionForm";
import type { RememberedForm } from "../../formMemory";
import { useTexts } from "../../TextsContext";
import { InsertForm } from "../InsertForm";
import { InsertOutcome } from "../InsertOutcome";
import { SheetPlanList } from "../SheetPlanList";
import { StatusMessage } from "../StatusMessage";
import type { InsertViewProps } from "./InsertView.types";
import { useInsertViewStyles } from "./useInsertViewStyles.styles";

/** Inserts blank standard tables in new sheets, and takes them back. */
export function InsertView({ actions, memory }: InsertViewProps) {
  const styles = useInsertViewStyles();
  const { insert: texts } = useTexts();
  const [form, setForm] = useState(() => initialForm(insertableProfiles[0]?.id ?? "", memory.recall()));
  const [tried, setTried] = useState(false);
  const formRef = useRef<HTMLDivElement>(null);
  const insertion = useInsertion(actions);
  const request = useMemo(() => requestOf(form), [form]);
  const busy = insertion.inserting.kind === "running" || insertion.reverting.kind === "running";
  const plan = useSheetPlan(actions.plan, busy || insertion.inserting.kind === "done" ? null : request);

  const submit = () => {
    setTried(true);
    if (request === null) return focusFirstProblem(form, formRef.current);
    memory.keep(form);
    setTried(false);
    insertion.insert(request);
  };
  const change = (next: InsertionForm) => {
    setForm(next);
    insertion.edited();
  };

  const problems = tried ? problemsOf(form) : {};
  const problemCount = Object.keys(problems).length;
  return (
    <div className={styles.root}>
      <StatusMessage text={problemCount > 0 ? texts.fixFields(problemCount) : statusOf(insertion, texts)} />
      <p className={styles.intro}>{texts.intro}</p>
      <InsertForm form={form} onChange={change} problems={problems} disabled={busy} formRef={formRef} />
      {insertion.inserting.kind !== "done" && !busy && <SheetPlanList plan={plan} />}
      <Button appearance="primary" size="large" disabled={busy} onClick={submit} data-testid="insert-button">{texts.start}</Button>
      <InsertOutcome insertion={insertion} />
    </div>
  );
}

const UNCHOSEN: Omit<InsertionForm, "profileId"> = { departmentCode: "", departmentName: "", year: "", unit: "万元", specIds: [] };

/** From summer on a budget is made for the year after. */
function initialForm(profileId: string, remembered: RememberedForm | null): InsertionForm {
  const today = new Date();
  const year = today.getFullYear() + (today.getMonth() >= 6 ? 1 : 0);
  return { ...UNCHOSEN, year: String(year), profileId, ...remembered };
}

function focusFirstProblem(form: InsertionForm, root: HTMLElement | null): void {
  const [first] = Object.keys(problemsOf(form));
  const field = { departmentName: "department-name", departmentCode: "department-code", year: "year" }[first ?? ""];
  const selector = field === undefined ? "input[type=checkbox]" : `[data-testid=${field}]`;
  root?.querySelector<HTMLElement>(selector)?.focus();
}

type Insertion = ReturnType<typeof useInsertion>;

function statusOf({ inserting, reverting, receipt }: Insertion, texts: ReturnType<typeof useTexts>["insert"]): string {
  if (inserting.kind === "running") return texts.running;
  if (reverting.kind === "running") return texts.reverting;
  if (reverting.kind === "done") return reverting.value.remaining === null ? texts.reverted : texts.keptTitle(reverting.value.kept.length);
  return inserting.kind === "done" && receipt !== null ? texts.done(receipt.sheets.length) : "";
}
