import { makeStyles, tokens } from "@fluentui/react-components";

export const useSheetDrawingStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, paddingBlock: tokens.spacingVerticalXS },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", columnGap: tokens.spacingHorizontalS },
});
