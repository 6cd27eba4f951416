import { makeStyles, tokens } from "@fluentui/react-components";

export const useInsertOutcomeStyles = makeStyles({
  names: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS, margin: `${tokens.spacingVerticalXS} 0`, padding: 0, listStyleType: "none" },
  name: {
    padding: `0 ${tokens.spacingHorizontalXS}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusSmall,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
  more: { fontSize: tokens.fontSizeBase200 },
});
