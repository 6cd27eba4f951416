import type { Fault, Host } from "../host";
import type { MenuItem } from "./menu";
import { TEXTS } from "./texts";

/** Excel versions that can be rehearsed, by the `ExcelApi` requirement set each has. */
const LEVELS = [
  { id: "excel-2021", level: "1.14", label: TEXTS.excel2021 },
  { id: "microsoft-365", level: "1.20", label: TEXTS.microsoft365 },
] as const;

/** Faults that last until they are switched off. */
const LASTING: readonly { readonly label: string; readonly fault: Fault }[] = [
  { label: TEXTS.cellBeingEdited, fault: { kind: "cell-being-edited" } },
  { label: TEXTS.otherWorkbook, fault: { kind: "other-workbook-in-focus" } },
  { label: TEXTS.payloadLimit, fault: { kind: "payload-limit", bytes: 2048 } },
  { label: TEXTS.late, fault: { kind: "late", milliseconds: 3000 } },
];

/** Faults that happen once, to the sheet in front. */
const ONCE: readonly { readonly label: string; readonly faultOn: (sheet: string) => Fault }[] = [
  { label: TEXTS.sheetProtected, faultOn: (sheet) => ({ kind: "sheet-protected", sheet }) },
  { label: TEXTS.sheetDeleted, faultOn: (sheet) => ({ kind: "sheet-deleted", sheet }) },
];

/** The menu that turns the stand-in into another Excel, or into one in trouble. `onLevel` follows a change of version. */
export function simulationMenu(host: Host, onLevel: () => void): () => readonly MenuItem[] {
  let lasting: Fault["kind"] | undefined;
  const setLevel = (level: string): void => {
    host.level = level;
    onLevel();
  };
  const setFault = (fault: Fault | null): void => {
    lasting = fault?.kind;
    host.fail(fault);
  };
  const failOnce = (fault: Fault): void => {
    lasting = undefined;
    host.fail(fault);
  };
  const { sheets } = host.engine;
  return () => [
    { heading: TEXTS.excelVersion },
    ...LEVELS.map(({ id, level, label }) => ({ id, label, checked: host.level === level, run: () => setLevel(level) })),
    { heading: TEXTS.faults },
    { id: "no-fault", label: TEXTS.noFault, checked: lasting === undefined, run: () => setFault(null) },
    ...LASTING.map(({ label, fault }) => ({ id: fault.kind, label, checked: lasting === fault.kind, run: () => setFault(fault) })),
    { heading: TEXTS.faultsOnce },
    ...ONCE.map(({ label, faultOn }) => {
      const fault = faultOn(sheets.name(sheets.active()));
      return { id: fault.kind, label, run: () => failOnce(fault) };
    }),
  ];
}
