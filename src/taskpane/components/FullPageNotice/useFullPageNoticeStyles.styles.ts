import { makeStyles, tokens } from "@fluentui/react-components";

export const useFullPageNoticeStyles = makeStyles({ root: { padding: tokens.spacingVerticalL } });
