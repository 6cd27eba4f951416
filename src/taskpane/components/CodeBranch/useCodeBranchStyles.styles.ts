import { makeStyles, tokens } from "@fluentui/react-components";

export const useCodeBranchStyles = makeStyles({
  list: { margin: 0, padding: 0 },
  item: { listStyleType: "none", "& ul": { paddingInlineStart: tokens.spacingHorizontalL } },
  row: { display: "flex", alignItems: "flex-start" },
  expand: { minWidth: "24px", marginTop: "4px", padding: 0 },
  gap: { flexShrink: 0, width: "24px" },
  open: { transform: "rotate(90deg)" },
  unconfirmed: { fontSize: tokens.fontSizeBase200, color: tokens.colorStatusWarningForeground3 },
});
