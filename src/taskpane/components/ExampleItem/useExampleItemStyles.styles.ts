import { makeStyles, tokens } from "@fluentui/react-components";

export const useExampleItemStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    overflowWrap: "anywhere",
  },
  head: { display: "flex", alignItems: "flex-start", justifyContent: "space-between", columnGap: tokens.spacingHorizontalS },
  name: { fontWeight: tokens.fontWeightSemibold },
  insert: { flexShrink: 0 },
  level: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  facts: { margin: 0, display: "grid", gridTemplateColumns: "auto minmax(0, 1fr)", columnGap: tokens.spacingHorizontalS, "& dt": { color: tokens.colorNeutralForeground3 }, "& dd": { margin: 0 } },
  published: { color: tokens.colorNeutralForeground3 },
  source: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  asked: { margin: 0 },
});
