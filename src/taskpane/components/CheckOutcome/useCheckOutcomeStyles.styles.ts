import { makeStyles, tokens } from "@fluentui/react-components";

export const useCheckOutcomeStyles = makeStyles({
  since: { margin: 0 },
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
});
