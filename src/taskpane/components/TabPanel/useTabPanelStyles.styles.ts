import { makeStyles } from "@fluentui/react-components";

export const useTabPanelStyles = makeStyles({
  hidden: { display: "none" },
});
