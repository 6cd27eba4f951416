import { makeStyles, tokens } from "@fluentui/react-components";

export const useRatesPreviewStyles = makeStyles({
  summary: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  muted: { margin: 0, color: tokens.colorNeutralForeground3 },
  extras: { display: "flex", flexDirection: "column" },
});
