import { makeStyles, tokens } from "@fluentui/react-components";

export const useDepartmentFieldsStyles = makeStyles({
  root: { display: "grid", gridTemplateColumns: "1fr 1fr", alignItems: "start", columnGap: tokens.spacingHorizontalM, rowGap: tokens.spacingVerticalM },
  wide: { gridColumn: "1 / -1" },
  input: { minWidth: 0, width: "100%" },
});
