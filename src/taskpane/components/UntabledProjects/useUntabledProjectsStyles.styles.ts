import { makeStyles } from "@fluentui/react-components";

export const useUntabledProjectsStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  link: { textAlign: "start" },
});
