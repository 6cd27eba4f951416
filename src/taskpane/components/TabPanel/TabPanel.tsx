import { Suspense, useState } from "react";
import { mergeClasses } from "@fluentui/react-components";
import { useTexts } from "../../TextsContext";
import type { TabPanelProps } from "./TabPanel.types";
import { useTabPanelStyles } from "./useTabPanelStyles.styles";

/**
 * What a tab of `Tabs` shows. Mounted when it is first shown, then kept: what was typed or found must survive a look
 * at another one.
 */
export function TabPanel({ id, active, className, children }: TabPanelProps) {
  const styles = useTabPanelStyles();
  const { loading } = useTexts();
  const [seen, setSeen] = useState(active);
  if (active && !seen) setSeen(true);

  return (
    <div id={`view-${id}`} role="tabpanel" aria-labelledby={`tab-${id}`} className={mergeClasses(className, !active && styles.hidden)}>
      {seen && <Suspense fallback={loading}>{children}</Suspense>}
    </div>
  );
}
