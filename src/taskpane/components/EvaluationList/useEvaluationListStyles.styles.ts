import { makeStyles, tokens } from "@fluentui/react-components";

export const useEvaluationListStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  item: { padding: `${tokens.spacingVerticalXS} 0`, borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  name: { overflowWrap: "anywhere" },
  facts: {
    display: "flex",
    flexDirection: "column",
    rowGap: "2px",
    paddingInlineStart: "36px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    overflowWrap: "anywhere",
  },
  warning: { color: tokens.colorStatusWarningForeground3 },
  hand: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});
