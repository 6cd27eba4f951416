import { makeStyles, tokens } from "@fluentui/react-components";

export const useExecutionTextStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  head: { display: "flex", alignItems: "flex-start", justifyContent: "space-between", columnGap: tokens.spacingHorizontalM },
  intro: { margin: 0, color: tokens.colorNeutralForeground2 },
  again: { flexShrink: 0 },
});
