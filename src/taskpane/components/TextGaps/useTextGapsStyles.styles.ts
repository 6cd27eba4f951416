import { makeStyles, tokens } from "@fluentui/react-components";

export const useTextGapsStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", ":empty": { display: "none" } },
  body: { padding: `0 0 ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXXL}` },
  hint: { margin: `0 0 ${tokens.spacingVerticalXS}`, color: tokens.colorNeutralForeground3 },
  list: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS, margin: 0, padding: 0, listStyleType: "none" },
});
