import { makeStyles, tokens } from "@fluentui/react-components";

export const useComparedItemStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    listStyleType: "none",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    overflowWrap: "anywhere",
  },
  cutOff: { borderInlineStartWidth: "3px", borderInlineStartColor: tokens.colorStatusWarningBorderActive },
  wrong: { borderInlineStartWidth: "3px", borderInlineStartColor: tokens.colorStatusDangerBorderActive },
  sentence: { margin: 0 },
  mark: { display: "inline-block", maxWidth: "100%", padding: "0 2px", borderRadius: tokens.borderRadiusSmall, fontWeight: tokens.fontWeightSemibold },
  subject: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  projects: { margin: `${tokens.spacingVerticalXXS} 0 0`, paddingInlineStart: tokens.spacingHorizontalL },
  figures: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXXS, margin: 0, padding: 0, listStyleType: "none" },
  badge: { display: "inline-block", padding: "0 6px", borderRadius: tokens.borderRadiusSmall, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  same: { color: tokens.colorStatusSuccessForeground1, backgroundColor: tokens.colorStatusSuccessBackground1 },
  truncated: { color: tokens.colorStatusWarningForeground3, backgroundColor: tokens.colorStatusWarningBackground1 },
  differs: { color: tokens.colorStatusDangerForeground1, backgroundColor: tokens.colorStatusDangerBackground1 },
  "not-compared": { color: tokens.colorNeutralForeground2, backgroundColor: tokens.colorNeutralBackground3 },
});
