import { makeStyles, tokens } from "@fluentui/react-components";

export const useRevertConfirmationStyles = makeStyles({
  actions: { display: "inline-flex", gap: tokens.spacingHorizontalS },
  list: { margin: 0, paddingInlineStart: "20px" },
});
