import { makeStyles, tokens } from "@fluentui/react-components";

export const useRecognitionFormStyles = makeStyles({
  columns: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS, margin: 0, padding: 0, border: "none", minWidth: 0, "& legend": { padding: 0 } },
  column: { gridTemplateColumns: "45% 1fr", "& select": { minWidth: 0, width: "100%" } },
  hint: { color: tokens.colorNeutralForeground3 },
});
