import { makeStyles, tokens } from "@fluentui/react-components";

export const useBlockItemStyles = makeStyles({
  item: { listStyleType: "none", overflowWrap: "anywhere" },
  place: { display: "block", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  reasons: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
});
