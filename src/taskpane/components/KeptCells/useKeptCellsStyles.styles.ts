import { makeStyles, tokens } from "@fluentui/react-components";

export const useKeptCellsStyles = makeStyles({
  hint: { margin: `0 0 ${tokens.spacingVerticalXS}`, color: tokens.colorNeutralForeground3 },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});
