/** What a ribbon button does, as the manifest states it. */
export type RibbonAction =
  | { readonly kind: "ShowTaskpane"; readonly taskpaneId: string }
  | { readonly kind: "ExecuteFunction"; readonly functionName: string };

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** Path on this server, or undefined when the manifest names no icon of the wanted size. */
  readonly icon: string | undefined;
  readonly action: RibbonAction;
}

export interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

/** The part of an add-in's manifest that the host shows. */
export interface AddIn {
  readonly id: string;
  readonly displayName: string;
  /** Path of the task pane on this server. */
  readonly pane: string;
  readonly groups: readonly RibbonGroup[];
}

const ICON_SIZE = "32";

/**
 * Reads an add-in-only XML manifest for one locale. Throws when it is not well-formed or a `resid` has no resource:
 * then the build is broken, and Excel would refuse it as well.
 */
export function readManifest(xml: string, locale: string): AddIn {
  const document = new DOMParser().parseFromString(xml, "application/xml");
  if (document.querySelector("parsererror")) throw new Error("manifest.xml is not well-formed");
  const root = document.documentElement;
  const resources = resourcesOf(root, locale);
  return {
    id: textOf(root, "Id"),
    displayName: localised(child(root, "DisplayName"), locale),
    pane: pathOf(child(child(root, "DefaultSettings"), "SourceLocation").getAttribute("DefaultValue") ?? ""),
    groups: all(root, "Group").map((group) => ({
      id: group.id,
      label: resources(child(group, "Label")),
      buttons: all(group, "Control").map((control) => buttonOf(control, resources)),
    })),
  };
}

type Resources = (reference: Element) => string;

function resourcesOf(root: Element, locale: string): Resources {
  const table = new Map(
    ["Image", "Url", "String"].flatMap((name) => all(root, name)).filter((item) => item.id !== "").map((item) => [item.id, localised(item, locale)]),
  );
  return (reference) => {
    const id = reference.getAttribute("resid") ?? "";
    const value = table.get(id);
    if (value === undefined) throw new Error(`manifest.xml: no resource with the id "${id}"`);
    return value;
  };
}

function buttonOf(control: Element, resources: Resources): RibbonButton {
  const image = all(child(control, "Icon"), "Image").find((item) => item.getAttribute("size") === ICON_SIZE);
  return {
    id: control.id,
    label: resources(child(control, "Label")),
    tip: resources(child(child(control, "Supertip"), "Description")),
    icon: image && pathOf(resources(image)),
    action: actionOf(child(control, "Action")),
  };
}

function actionOf(action: Element): RibbonAction {
  const type = action.getAttribute("xsi:type");
  if (type === "ShowTaskpane") return { kind: type, taskpaneId: textOf(action, "TaskpaneId") };
  if (type === "ExecuteFunction") return { kind: type, functionName: textOf(action, "FunctionName") };
  throw new Error(`manifest.xml: the workbench knows no action "${type}"`);
}

/** The manifest carries absolute addresses of wherever it will be served; here the same paths are on this server. */
function pathOf(url: string): string {
  return new URL(url, "https://localhost").pathname;
}

function localised(element: Element, locale: string): string {
  const override = all(element, "Override").find((item) => item.getAttribute("Locale") === locale);
  return override?.getAttribute("Value") ?? element.getAttribute("DefaultValue") ?? "";
}

/** By local name: the manifest mixes three namespaces. */
function all(element: Element, name: string): Element[] {
  return [...element.getElementsByTagNameNS("*", name)];
}

function child(element: Element, name: string): Element {
  const found = all(element, name)[0];
  if (!found) throw new Error(`manifest.xml: <${element.localName}> has no <${name}>`);
  return found;
}

const textOf = (element: Element, name: string): string => child(element, name).textContent.trim();
