import { makeStyles, tokens } from "@fluentui/react-components";

export const useRateBarStyles = makeStyles({
  track: { position: "relative", height: "10px", marginBlock: "3px", backgroundColor: tokens.colorNeutralBackground5, borderRadius: "2px", printColorAdjust: "exact", WebkitPrintColorAdjust: "exact" },
  bar: { position: "absolute", insetBlock: 0, left: 0, borderRadius: "2px", backgroundColor: tokens.colorBrandBackground },
  low: { backgroundColor: tokens.colorPaletteDarkOrangeBackground3 },
  line: { position: "absolute", insetBlock: "-2px", width: "2px", marginLeft: "-1px", backgroundColor: tokens.colorNeutralForeground1 },
  plan: { position: "absolute", top: "-4px", width: 0, height: 0, marginLeft: "-4px", borderLeft: "4px solid transparent", borderRight: "4px solid transparent", borderTop: `6px solid ${tokens.colorNeutralForeground1}` },
  forced: { forcedColorAdjust: "none" },
});
