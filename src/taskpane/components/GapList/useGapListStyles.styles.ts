import { makeStyles, tokens } from "@fluentui/react-components";

export const useGapListStyles = makeStyles({
  root: { padding: `0 0 ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXXL}` },
  hint: { margin: `0 0 ${tokens.spacingVerticalXS}`, color: tokens.colorNeutralForeground3 },
  list: { margin: 0, padding: 0 },
  item: { listStyleType: "none", marginBottom: tokens.spacingVerticalXS, overflowWrap: "anywhere" },
  place: { fontWeight: tokens.fontWeightSemibold, marginInlineEnd: tokens.spacingHorizontalXS },
});
