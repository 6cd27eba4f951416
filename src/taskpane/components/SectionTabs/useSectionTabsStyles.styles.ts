import { makeStyles, tokens } from "@fluentui/react-components";

export const useSectionTabsStyles = makeStyles({
  section: { paddingTop: tokens.spacingVerticalM },
});
