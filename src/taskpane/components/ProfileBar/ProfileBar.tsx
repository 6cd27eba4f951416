import { lazy, Suspense, useState } from "react";
import { Button } from "@fluentui/react-components";
import { useTexts } from "../../TextsContext";
import { ProfileChooser } from "../ProfileChooser";
import { SidePanel } from "../SidePanel";
import type { ProfileBarProps } from "./ProfileBar.types";
import { useProfileBarStyles } from "./useProfileBarStyles.styles";

const MandatoryPanel = lazy(() => import("../MandatoryPanel").then(({ MandatoryPanel: panel }) => ({ default: panel })));

/** The profile (口径), and beside it which indicators are required by it or by this workbook. */
export function ProfileBar({ choice, actions, update }: ProfileBarProps) {
  const styles = useProfileBarStyles();
  const { loading, mandatory: texts } = useTexts();
  const [open, setOpen] = useState(false);
  const { profile } = choice;
  const toggle = (
    <Button size="small" appearance="subtle" className={styles.toggle} aria-expanded={open} onClick={() => setOpen(!open)} data-testid="mandatory">{texts.title}</Button>
  );

  return (
    <>
      <ProfileChooser choice={choice} aside={toggle} />
      {open && (
        <SidePanel title={texts.title} onClose={() => setOpen(false)}>
          <Suspense fallback={loading}><MandatoryPanel key={profile.id} actions={actions} profile={profile} update={update} /></Suspense>
        </SidePanel>
      )}
    </>
  );
}
