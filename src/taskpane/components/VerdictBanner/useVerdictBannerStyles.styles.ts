import { makeStyles, tokens } from "@fluentui/react-components";

export const useVerdictBannerStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "auto 1fr auto",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
    padding: tokens.spacingVerticalM,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  pass: { backgroundColor: tokens.colorStatusSuccessBackground1, color: tokens.colorStatusSuccessForeground1, border: `1px solid ${tokens.colorStatusSuccessBorder1}` },
  warnings: { backgroundColor: tokens.colorStatusWarningBackground1, color: tokens.colorStatusWarningForeground3, border: `1px solid ${tokens.colorStatusWarningBorder1}` },
  errors: { backgroundColor: tokens.colorStatusDangerBackground1, color: tokens.colorStatusDangerForeground1, border: `1px solid ${tokens.colorStatusDangerBorder1}` },
  incomplete: { backgroundColor: tokens.colorNeutralBackground3, color: tokens.colorNeutralForeground2 },
  icon: { fontSize: "28px", lineHeight: 1 },
  heading: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold, outlineStyle: "none" },
  text: { gridColumn: "1 / -1", color: tokens.colorNeutralForeground1 },
  time: { gridColumn: "1 / -1", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});
