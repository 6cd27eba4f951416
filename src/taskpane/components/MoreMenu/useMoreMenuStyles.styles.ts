import { makeStyles, tokens } from "@fluentui/react-components";

export const useMoreMenuStyles = makeStyles({
  root: { position: "relative", flexShrink: 0 },
  menu: {
    position: "absolute",
    insetInlineEnd: 0,
    top: "100%",
    zIndex: 1,
    display: "flex",
    flexDirection: "column",
    minWidth: "128px",
    padding: tokens.spacingVerticalXS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow16,
  },
  item: { justifyContent: "flex-start" },
});
