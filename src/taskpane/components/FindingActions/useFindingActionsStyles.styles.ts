import { makeStyles, tokens } from "@fluentui/react-components";

export const useFindingActionsStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", justifyContent: "flex-end", columnGap: tokens.spacingHorizontalXS, padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS}` },
  trigger: { minWidth: "auto" },
});
