import { makeStyles, tokens } from "@fluentui/react-components";

export const useProjectTotalsStyles = makeStyles({
  root: { margin: 0, padding: 0, listStyleType: "none", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  link: { fontSize: "inherit", textAlign: "start" },
});
