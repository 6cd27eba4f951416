import { makeStyles } from "@fluentui/react-components";

export const useProfileBarStyles = makeStyles({
  toggle: { flexShrink: 0, minWidth: 0, marginInlineStart: "auto" },
});
