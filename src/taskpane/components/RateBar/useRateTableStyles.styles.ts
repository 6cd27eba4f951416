import { makeStyles, tokens } from "@fluentui/react-components";

/** The look of tables with bars. */
export const useRateTableStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", tableLayout: "fixed", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  caption: { textAlign: "start", color: tokens.colorNeutralForeground3, paddingBottom: tokens.spacingVerticalXS },
  head: { padding: "4px", textAlign: "start", fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground2, borderBottom: `1px solid ${tokens.colorNeutralStroke1}` },
  amountHead: { width: "72px", padding: "4px", textAlign: "end", fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground2, borderBottom: `1px solid ${tokens.colorNeutralStroke1}` },
  name: { padding: "4px", verticalAlign: "top", textAlign: "start", fontWeight: tokens.fontWeightRegular, overflowWrap: "anywhere", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  rate: { padding: "4px", verticalAlign: "top", fontVariantNumeric: "tabular-nums", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  amount: { padding: "4px", verticalAlign: "top", textAlign: "end", fontVariantNumeric: "tabular-nums", overflowWrap: "anywhere", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  second: { display: "block", color: tokens.colorNeutralForeground3 },
  low: { display: "block", color: tokens.colorStatusWarningForeground3 },
});
