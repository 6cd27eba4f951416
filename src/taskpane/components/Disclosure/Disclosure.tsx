import { useId, useState } from "react";
import { mergeClasses } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import type { DisclosureProps } from "./Disclosure.types";
import { useDisclosureStyles } from "./useDisclosureStyles.styles";

/** Closed it has nothing to read on paper, and open nothing to turn. */
const UNPRINTED = { "data-unprinted": true } as const;

/** A heading that opens and closes what is under it. */
export function Disclosure({ title, aside, initiallyOpen = false, children }: DisclosureProps) {
  const styles = useDisclosureStyles();
  const [open, setOpen] = useState(initiallyOpen);
  const id = useId();

  return (
    <div {...(open ? {} : UNPRINTED)}>
      <h3 className={styles.heading}>
        <button type="button" className={styles.trigger} aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
          <ChevronRightRegular className={mergeClasses(styles.chevron, open && styles.open)} aria-hidden {...UNPRINTED} />
          <span className={styles.title}>{title}</span>
          {aside !== undefined && <span className={styles.aside}>{aside}</span>}
        </button>
      </h3>
      <div id={id} hidden={!open}>{open && children}</div>
    </div>
  );
}
