import { makeStyles, tokens } from "@fluentui/react-components";

export const useCheckOutcomeStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
});
