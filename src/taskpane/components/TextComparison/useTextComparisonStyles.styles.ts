import { makeStyles, tokens } from "@fluentui/react-components";

export const useTextComparisonStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  start: { alignSelf: "flex-start" },
  muted: { margin: 0, color: tokens.colorNeutralForeground3 },
  summary: { margin: 0, fontWeight: tokens.fontWeightSemibold },
});
