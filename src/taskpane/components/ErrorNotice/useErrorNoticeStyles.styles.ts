import { makeStyles, tokens } from "@fluentui/react-components";

export const useErrorNoticeStyles = makeStyles({
  technical: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, userSelect: "text" },
});
