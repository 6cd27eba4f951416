import { useEffect, useRef } from "react";
import { Button } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { useTexts } from "../../TextsContext";
import type { SidePanelProps } from "./SidePanel.types";
import { useSidePanelStyles } from "./useSidePanelStyles.styles";

/** Something beside the work, above the views; takes the focus while it is open and gives it back; closes with Escape. */
export function SidePanel({ title, onClose, children }: SidePanelProps) {
  const styles = useSidePanelStyles();
  const { common } = useTexts();
  const titleRef = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    const before = document.activeElement;
    titleRef.current?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);

  return (
    <section className={styles.root} aria-label={title} onKeyDown={({ key }) => key === "Escape" && onClose()}>
      <div className={styles.head}>
        <h2 ref={titleRef} tabIndex={-1} className={styles.title}>{title}</h2>
        <Button appearance="subtle" size="small" icon={<DismissRegular />} aria-label={common.close} onClick={onClose} />
      </div>
      {children}
    </section>
  );
}
