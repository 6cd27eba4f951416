import { HostError } from "../protocol/errors";
import { wrap, type ClassTable, type HostObject } from "../protocol/table";

/** Whether the add-in's page runs, and whether it is to be seen: `OfficeCore.AppRuntimeState`. */
export type RuntimeState = "Inactive" | "Background" | "Visible";

/** What surrounds the workbook: the pane in which the add-in runs. Its owner may hear of changes. */
export interface Shell {
  state: RuntimeState;
  /** How the add-in begins when the document is opened: `Background` is `Office.StartupBehavior.load`. */
  startState: RuntimeState;
  /** Told when the add-in shows or hides its pane. */
  onState?: (state: RuntimeState) => void;
}

/** Events of the shell: category and target are those of a workbook's events, the type is this. */
export const VISIBILITY_CHANGED = 65539;

const runtimeService: ClassTable<Shell> = {
  name: "AppRuntimeService",
  methods: {
    GetAppRuntimeState: (shell) => shell.state,
    SetAppRuntimeState: (shell, [state]) => {
      shell.state = toState(state);
      shell.onState?.(shell.state);
    },
  },
};

const persistenceService: ClassTable<Shell> = {
  name: "AppRuntimePersistenceService",
  methods: {
    GetAppRuntimeStartState: (shell) => shell.startState,
    SetAppRuntimeStartState: (shell, [state]) => {
      shell.startState = toState(state);
    },
  },
};

/** The client announces that it takes actions; the ribbon's commands come by another way and need no announcement. */
const addInService: ClassTable<Shell> = {
  name: "AddinInternalService",
  methods: { NotifyActionHandlerReady: () => undefined },
};

const SERVICES: Readonly<Record<string, ClassTable<Shell>>> = {
  "Microsoft.AppRuntime.AppRuntimeService": runtimeService,
  "Microsoft.AppRuntime.AppRuntimePersistenceService": persistenceService,
  "Microsoft.InternalService.AddinInternalService": addInService,
};

/** The service of this name, which speaks of `shell`; refused by name when the stand-in has none. */
export function serviceOf(name: string, shell: Shell): HostObject {
  const table = SERVICES[name];
  if (table === undefined) throw new HostError("NotImplemented", `not implemented in the stand-in: service ${name}`);
  return wrap(table, shell);
}

function toState(value: unknown): RuntimeState {
  if (value === "Inactive" || value === "Background" || value === "Visible") return value;
  throw new HostError("InvalidArgument");
}
