import { makeStyles, tokens } from "@fluentui/react-components";

export const useOverviewOutcomeStyles = makeStyles({
  tools: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  said: { margin: 0, color: tokens.colorNeutralForeground2 },
});
