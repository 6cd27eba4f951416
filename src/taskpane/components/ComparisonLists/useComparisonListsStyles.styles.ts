import { makeStyles, tokens } from "@fluentui/react-components";

export const useComparisonListsStyles = makeStyles({
  list: { margin: 0, padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXXL}`, overflowWrap: "anywhere" },
  more: { color: tokens.colorNeutralForeground3, listStyleType: "none" },
});
