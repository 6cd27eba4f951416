import { useSyncExternalStore } from "react";
import type { Theme } from "@fluentui/react-components";
import { isDark } from "../theme/isDark";
import type { HostTheme } from "../theme/isDark";
import { darkTheme, lightTheme } from "../theme/themes";

const SYSTEM_DARK = "(prefers-color-scheme: dark)";

/** Fluent's theme for the host's; follows the system's setting where the host has no theme of its own. */
export function useColorTheme(hostTheme: HostTheme | null): Theme {
  const systemDark = useSyncExternalStore(subscribe, () => window.matchMedia(SYSTEM_DARK).matches);
  return isDark(hostTheme, systemDark) ? darkTheme : lightTheme;
}

function subscribe(changed: () => void): () => void {
  const query = window.matchMedia(SYSTEM_DARK);
  query.addEventListener("change", changed);
  return () => query.removeEventListener("change", changed);
}
