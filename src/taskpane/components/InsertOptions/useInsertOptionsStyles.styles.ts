import { makeStyles } from "@fluentui/react-components";

export const useInsertOptionsStyles = makeStyles({
  root: { display: "flex", flexDirection: "column" },
});
