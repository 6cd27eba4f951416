import { makeStyles, tokens } from "@fluentui/react-components";

export const useRatesTableStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, tableLayout: "fixed" },
  caption: { textAlign: "start", fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold, padding: `${tokens.spacingVerticalXS} 0`, overflowWrap: "anywhere" },
  projectColumn: { width: "auto" },
  amountColumn: { width: "78px" },
  rateColumn: { width: "84px" },
  head: { textAlign: "start", padding: "4px 6px", color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightSemibold, borderBottom: `1px solid ${tokens.colorNeutralStroke1}` },
  number: { textAlign: "end", fontVariantNumeric: "tabular-nums" },
  cell: { padding: "5px 6px", verticalAlign: "top", borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, fontWeight: tokens.fontWeightRegular, textAlign: "start" },
  sumRow: { backgroundColor: tokens.colorNeutralBackground3, fontWeight: tokens.fontWeightSemibold },
  second: { display: "block", color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  rate: { display: "block", fontWeight: tokens.fontWeightSemibold },
  truncated: { display: "block", color: tokens.colorStatusWarningForeground3, fontWeight: tokens.fontWeightSemibold },
  mismatch: { display: "block", color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
  truncatedRow: { backgroundColor: tokens.colorStatusWarningBackground1 },
  mismatchRow: { backgroundColor: tokens.colorStatusDangerBackground1 },
  link: { textAlign: "start", overflowWrap: "anywhere", fontSize: "inherit" },
  new: { marginInlineStart: "4px", color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
});
