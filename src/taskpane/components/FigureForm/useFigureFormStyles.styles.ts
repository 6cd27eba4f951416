import { makeStyles, tokens } from "@fluentui/react-components";

export const useFigureFormStyles = makeStyles({
  root: { margin: 0, padding: tokens.spacingVerticalS, border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium, minWidth: 0 },
  legend: { padding: `0 ${tokens.spacingHorizontalXS}`, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  row: { width: "100%", minWidth: 0 },
  grid: { display: "grid", gridTemplateColumns: "repeat(auto-fill, minmax(130px, 1fr))", gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}` },
});
