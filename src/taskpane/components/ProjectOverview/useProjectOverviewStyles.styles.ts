import { makeStyles, tokens } from "@fluentui/react-components";

export const useProjectOverviewStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  head: { display: "flex", alignItems: "flex-start", justifyContent: "space-between", columnGap: tokens.spacingHorizontalM },
  summary: { margin: 0 },
});
