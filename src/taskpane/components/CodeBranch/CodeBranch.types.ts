import type { CodeInUse } from "../../../domain/spec";
import type { CodeNode } from "../CodeTree/codeNodes";

interface SharedProps {
  readonly chosen: readonly CodeInUse[];
  /** Whether what is below a code shows at first. */
  readonly open: boolean;
  readonly onToggle: (code: CodeInUse) => void;
  readonly disabled: boolean;
}

export interface CodeBranchProps extends SharedProps {
  readonly label: string;
  readonly nodes: readonly CodeNode[];
}

export interface CodeItemProps extends SharedProps {
  readonly node: CodeNode;
}
