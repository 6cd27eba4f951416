import { makeStyles, tokens } from "@fluentui/react-components";

export const useToldTextStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  muted: { margin: 0, color: tokens.colorNeutralForeground3 },
  tools: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  text: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    userSelect: "text",
  },
  paragraph: { margin: `0 0 ${tokens.spacingVerticalXS}`, overflowWrap: "anywhere" },
});
