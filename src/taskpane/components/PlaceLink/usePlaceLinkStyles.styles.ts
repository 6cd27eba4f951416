import { makeStyles } from "@fluentui/react-components";

export const usePlaceLinkStyles = makeStyles({
  link: { textAlign: "start", overflowWrap: "anywhere", fontSize: "inherit" },
});
