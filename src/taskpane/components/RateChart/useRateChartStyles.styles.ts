import { makeStyles, tokens } from "@fluentui/react-components";

export const useRateChartStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  head: { display: "flex", alignItems: "flex-start", justifyContent: "space-between", columnGap: tokens.spacingHorizontalM },
  again: { flexShrink: 0 },
  intro: { margin: 0, color: tokens.colorNeutralForeground2 },
});
