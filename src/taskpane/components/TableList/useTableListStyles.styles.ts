import { makeStyles, tokens } from "@fluentui/react-components";

export const useTableListStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM, margin: 0, padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}` },
});
