import { useState } from "react";
import { Button, Checkbox, mergeClasses } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { useTexts } from "../../TextsContext";
import { isInUse } from "../CodeTree/codeNodes";
import type { CodeBranchProps, CodeItemProps } from "./CodeBranch.types";
import { useCodeBranchStyles } from "./useCodeBranchStyles.styles";

/** Codes of one level as nested check boxes: every one a stop of the Tab key, as in any form. */
export function CodeBranch({ label, nodes, ...item }: CodeBranchProps) {
  const styles = useCodeBranchStyles();
  return (
    <ul className={styles.list} aria-label={label}>
      {nodes.map((node) => <CodeItem key={node.code.code} node={node} {...item} />)}
    </ul>
  );
}

function CodeItem({ node, open: initiallyOpen, ...shared }: CodeItemProps) {
  const styles = useCodeBranchStyles();
  const { codes: texts } = useTexts().insert;
  const [open, setOpen] = useState(initiallyOpen);
  const { chosen, onToggle, disabled } = shared;
  const { code, name, confirmed } = node.code;
  const label = `${code} ${name}`;

  return (
    <li className={styles.item}>
      <div className={styles.row}>
        {node.children.length === 0
          ? <span className={styles.gap} />
          : (
            <Button
              size="small"
              appearance="subtle"
              className={styles.expand}
              icon={<ChevronRightRegular className={mergeClasses(open && styles.open)} />}
              aria-label={texts.expand(label)}
              aria-expanded={open}
              onClick={() => setOpen(!open)}
            />
          )}
        <Checkbox
          label={confirmed ? label : <>{label} <span className={styles.unconfirmed}>{texts.unconfirmed}</span></>}
          disabled={disabled}
          checked={isInUse(chosen, code)}
          onChange={() => onToggle({ code, name })}
          data-testid={`code-${code}`}
        />
      </div>
      {open && node.children.length > 0 && <CodeBranch label={label} nodes={node.children} open={initiallyOpen} {...shared} />}
    </li>
  );
}
