import { makeStyles, tokens } from "@fluentui/react-components";

export const useChosenCodesStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  count: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  list: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS, margin: 0, padding: 0, maxHeight: "160px", overflowY: "auto" },
  item: {
    display: "inline-flex",
    alignItems: "center",
    listStyleType: "none",
    paddingInlineStart: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
  remove: { minWidth: "24px", padding: 0 },
});
