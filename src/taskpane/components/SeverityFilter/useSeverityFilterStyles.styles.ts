import { makeStyles, tokens } from "@fluentui/react-components";

export const useSeverityFilterStyles = makeStyles({
  root: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  item: { minWidth: "auto", paddingInline: tokens.spacingHorizontalS },
});
