import { makeStyles, tokens } from "@fluentui/react-components";

export const useLiveSwitchStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", justifyContent: "space-between", columnGap: tokens.spacingHorizontalS },
  status: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});
