import { makeStyles, tokens } from "@fluentui/react-components";

export const useTableListStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS, margin: 0, padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXXL}` },
  item: { listStyleType: "none", overflowWrap: "anywhere" },
  place: { display: "block", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});
