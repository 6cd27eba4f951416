import { makeStyles, tokens } from "@fluentui/react-components";

export const useInsertFormStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
});
