import { makeStyles, tokens } from "@fluentui/react-components";

export const useRatesViewStyles = makeStyles({
  section: { paddingTop: tokens.spacingVerticalM },
});
