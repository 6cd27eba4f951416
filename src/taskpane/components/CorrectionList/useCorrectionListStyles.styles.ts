import { makeStyles, tokens } from "@fluentui/react-components";

export const useCorrectionListStyles = makeStyles({
  list: { margin: 0, padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}` },
  item: { display: "flex", alignItems: "center", justifyContent: "space-between", columnGap: tokens.spacingHorizontalS, listStyleType: "none", overflowWrap: "anywhere" },
});
