import { makeStyles, tokens } from "@fluentui/react-components";

export const useProjectOverviewStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  summary: { margin: 0, fontWeight: tokens.fontWeightSemibold },
});
