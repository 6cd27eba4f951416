import { makeStyles } from "@fluentui/react-components";

export const useStatusMessageStyles = makeStyles({
  root: { position: "absolute", width: "1px", height: "1px", margin: "-1px", overflow: "hidden", clipPath: "inset(50%)", whiteSpace: "nowrap" },
});
