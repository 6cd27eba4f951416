import { makeStyles, tokens } from "@fluentui/react-components";

export const useSheetPlanListStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS, fontSize: tokens.fontSizeBase200 },
  heading: { display: "flex", justifyContent: "space-between", margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  count: { fontWeight: tokens.fontWeightRegular, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  muted: { margin: 0, color: tokens.colorNeutralForeground3 },
  list: { margin: 0, padding: 0, borderRadius: tokens.borderRadiusMedium, border: `1px solid ${tokens.colorNeutralStroke2}` },
  item: {
    display: "flex",
    alignItems: "flex-start",
    columnGap: tokens.spacingHorizontalXS,
    listStyleType: "none",
    padding: `3px ${tokens.spacingHorizontalS}`,
    overflowWrap: "anywhere",
    "&:not(:last-child)": { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  },
  icon: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
  name: { display: "flex", flexDirection: "column", flexGrow: 1, minWidth: 0 },
  detail: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
  clash: { color: tokens.colorStatusWarningForeground3 },
  more: { listStyleType: "none", padding: `3px ${tokens.spacingHorizontalS}`, color: tokens.colorNeutralForeground3 },
});
