import { makeStyles, tokens } from "@fluentui/react-components";

export const useProjectListPreviewStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  table: { width: "100%", borderCollapse: "collapse", tableLayout: "auto", fontSize: tokens.fontSizeBase200 },
  caption: { textAlign: "start", paddingBottom: tokens.spacingVerticalXS, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  cell: { padding: `2px ${tokens.spacingHorizontalXS}`, borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, textAlign: "start", verticalAlign: "top", overflowWrap: "anywhere" },
  heading: { whiteSpace: "nowrap" },
  // A code of usual length stays in one line; names take what is left.
  code: { minWidth: "4.5em" },
  amount: { textAlign: "end", whiteSpace: "nowrap" },
  more: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  problems: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});
