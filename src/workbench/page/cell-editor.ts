import { DeviceInputEventType } from "@univerjs/engine-render";
import { ICommandService, type Univer } from "@univerjs/core";
import { IEditorBridgeService, SetCellEditVisibleOperation } from "@univerjs/sheets-ui";

/**
 * Takes over what is being typed in a cell as soon as the user turns to something outside `grid` in `app`: the pane, the
 * ribbon, the bar. Univer itself leaves the editor open; Excel ends it on the way to a command.
 */
export function endEditingOnLeaving(univer: Univer, app: HTMLElement, grid: HTMLElement): void {
  const injector = univer.__getInjector();
  const leave = (): void => {
    const state = injector.get(IEditorBridgeService).isVisible();
    if (!state.visible) return;
    injector.get(ICommandService).syncExecuteCommand(SetCellEditVisibleOperation.id, {
      visible: false,
      eventType: DeviceInputEventType.PointerDown,
      unitId: state.unitId,
    });
  };
  // Univer's own drop-downs hang below the body, outside of `app`.
  app.addEventListener("pointerdown", ({ target }) => {
    if (!grid.contains(target as Node)) leave();
  }, true);
  // The pane's frame takes the focus away from this window; its clicks never arrive here.
  window.addEventListener("blur", leave);
}
