import { makeStyles, tokens } from "@fluentui/react-components";

export const useRefusedListStyles = makeStyles({
  hint: { margin: 0, padding: `0 ${tokens.spacingHorizontalM}`, color: tokens.colorNeutralForeground3 },
  list: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM, margin: 0, padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}` },
});
