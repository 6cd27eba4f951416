import { useEffect, useRef, useState } from "react";
import type { KeyboardEvent } from "react";
import { Button } from "@fluentui/react-components";
import { MoreHorizontalRegular } from "@fluentui/react-icons/svg/more-horizontal";
import { useTexts } from "../../TextsContext";
import type { MoreMenuProps } from "./MoreMenu.types";
import { useMoreMenuStyles } from "./useMoreMenuStyles.styles";

/** The little menu for what is seldom needed. Fluent's own would cost a sixth of the first load. */
export function MoreMenu({ items, onChoose }: MoreMenuProps) {
  const styles = useMoreMenuStyles();
  const { common } = useTexts();
  const [open, setOpen] = useState(false);
  const rootRef = useRef<HTMLDivElement>(null);
  const menuRef = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (open) menuRef.current?.querySelector("button")?.focus();
  }, [open]);

  const close = (focusButton: boolean) => {
    setOpen(false);
    if (focusButton) rootRef.current?.querySelector("button")?.focus();
  };

  return (
    <div ref={rootRef} className={styles.root} onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && close(false)}>
      <Button appearance="subtle" icon={<MoreHorizontalRegular />} aria-label={common.more} aria-haspopup="menu" aria-expanded={open} onClick={() => setOpen(!open)} />
      {open && (
        <div ref={menuRef} role="menu" tabIndex={-1} aria-label={common.more} className={styles.menu} onKeyDown={(event) => moveFocus(event, () => close(true))}>
          {items.map(({ id, label }) => (
            <Button
              key={id}
              role="menuitem"
              tabIndex={-1}
              appearance="subtle"
              className={styles.item}
              onClick={() => {
                close(true);
                onChoose(id);
              }}
            >
              {label}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

function moveFocus(event: KeyboardEvent<HTMLElement>, close: () => void): void {
  if (event.key === "Escape" || event.key === "Tab") return close();
  const step = STEPS[event.key];
  if (step === undefined) return;
  event.preventDefault();
  const buttons = [...event.currentTarget.querySelectorAll("button")];
  const at = buttons.findIndex((button) => button === document.activeElement);
  buttons[(at + step + buttons.length) % buttons.length]?.focus();
}
