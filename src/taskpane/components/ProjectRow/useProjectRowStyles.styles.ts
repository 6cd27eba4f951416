import { makeStyles, tokens } from "@fluentui/react-components";

export const useProjectRowStyles = makeStyles({
  cell: { padding: "5px 4px", verticalAlign: "top", borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, fontWeight: tokens.fontWeightRegular, textAlign: "start", overflowWrap: "anywhere" },
  number: { padding: "5px 4px", verticalAlign: "top", borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, textAlign: "end", fontVariantNumeric: "tabular-nums" },
  link: { textAlign: "start", overflowWrap: "anywhere", fontSize: "inherit" },
  second: { display: "block", color: tokens.colorNeutralForeground3 },
  missing: { display: "block", color: tokens.colorStatusDangerForeground1 },
  total: { display: "block", fontWeight: tokens.fontWeightSemibold },
  count: { position: "relative", display: "flex", alignItems: "center", justifyContent: "flex-end", columnGap: "4px" },
  /** Read out beside the figure; those who see it have the icon. */
  word: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorNeutralForeground2 },
});
