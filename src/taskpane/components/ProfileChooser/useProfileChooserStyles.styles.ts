import { makeStyles, tokens } from "@fluentui/react-components";

export const useProfileChooserStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingVerticalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  label: { flexShrink: 0, fontWeight: tokens.fontWeightSemibold },
  // As wide as a profile's name with its years; what stands beside goes below where there is no room.
  select: { flexGrow: 1, minWidth: "164px" },
  source: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
  unconfirmed: { marginInlineEnd: tokens.spacingHorizontalS, fontWeight: tokens.fontWeightSemibold, color: tokens.colorStatusWarningForeground3 },
  failure: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXXS },
});
