import { makeStyles, tokens } from "@fluentui/react-components";

export const useRowFindingsStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  item: { display: "grid", gridTemplateColumns: "auto minmax(0, 1fr)", columnGap: tokens.spacingHorizontalS, alignItems: "start", overflowWrap: "anywhere" },
  actions: { gridColumn: "1 / -1" },
  severity: { display: "inline-flex", alignItems: "center", columnGap: "4px", lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorNeutralForeground2 },
});
