import { useMemo, useState } from "react";
import { Button } from "@fluentui/react-components";
import { WrenchRegular } from "@fluentui/react-icons/svg/wrench";
import { planSafeFixes } from "../../../app/apply-fixes";
import { useTexts } from "../../TextsContext";
import { ActionPanel } from "../ActionPanel";
import { FixPreview } from "../FixPreview";
import type { SafeFixesProps } from "./SafeFixes.types";

/** All fixes that are certain, in one go, after a look at every cell; nothing when there are none. */
export function SafeFixes({ findings, fixes, busy }: SafeFixesProps) {
  const { check: { fix: texts } } = useTexts();
  const [open, setOpen] = useState(false);
  const { edits, fixed, left } = useMemo(() => planSafeFixes(findings), [findings]);
  const conflicts = left.filter(({ reason }) => reason === "conflict").length;
  if (edits.length === 0) return null;

  const title = texts.safe(fixed.length);
  return (
    <>
      <Button icon={<WrenchRegular />} aria-expanded={open} disabled={busy} onClick={() => setOpen(!open)} data-testid="fix-safe">{title}</Button>
      {open && (
        <ActionPanel
          label={title}
          confirm={texts.apply}
          testId="fix"
          busy={busy}
          onConfirm={() => {
            setOpen(false);
            fixes.write(edits);
          }}
          onClose={() => setOpen(false)}
        >
          <p>{texts.safeHint}</p>
          {conflicts > 0 && <p>{texts.left(conflicts)}</p>}
          <FixPreview edits={edits} />
        </ActionPanel>
      )}
    </>
  );
}
