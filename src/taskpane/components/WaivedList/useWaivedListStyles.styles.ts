import { makeStyles, tokens } from "@fluentui/react-components";

export const useWaivedListStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM, margin: 0, padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}` },
  item: { listStyleType: "none", overflowWrap: "anywhere" },
  reason: { display: "block", color: tokens.colorNeutralForeground2 },
  foot: { display: "flex", alignItems: "center", justifyContent: "space-between", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});
