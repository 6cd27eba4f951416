import { makeStyles, tokens } from "@fluentui/react-components";

export const useComparedListStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, margin: 0, padding: 0 },
  others: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXXL, overflowWrap: "anywhere" },
  muted: { margin: 0, color: tokens.colorNeutralForeground3 },
});
