import { makeStyles, tokens } from "@fluentui/react-components";

export const useInsertFormStyles = makeStyles({
  root: { display: "grid", gridTemplateColumns: "1fr 1fr", alignItems: "start", columnGap: tokens.spacingHorizontalM, rowGap: tokens.spacingVerticalM },
  wide: { gridColumn: "1 / -1" },
  narrowInput: { minWidth: 0, width: "100%" },
  tables: { display: "flex", flexDirection: "column" },
  group: { border: "none", margin: 0, padding: 0, minWidth: 0 },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold, marginBottom: tokens.spacingVerticalXS },
  problem: { color: tokens.colorStatusDangerForeground1, fontSize: tokens.fontSizeBase200 },
});
