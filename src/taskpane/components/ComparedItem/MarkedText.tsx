import { mergeClasses } from "@fluentui/react-components";
import type { MarkedTextProps } from "./ComparedItem.types";
import { useComparedItemStyles } from "./useComparedItemStyles.styles";

/** Words with the figures in them marked by how they compare; what that means stands beside each figure in words. */
export function MarkedText({ pieces }: MarkedTextProps) {
  const styles = useComparedItemStyles();
  return pieces.map(({ text, verdict }, index) => (verdict === null ? text : <mark key={index} className={mergeClasses(styles.mark, styles[verdict])}>{text}</mark>));
}
