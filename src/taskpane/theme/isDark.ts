/** The part of `Office.context.officeTheme` that tells light from dark; hosts on the web may give none. */
export interface HostTheme {
  readonly bodyBackgroundColor?: string;
  readonly isDarkTheme?: boolean;
}

/** Whether the pane should be dark: as the host says, else by its background, else as the system prefers. */
export function isDark(theme: HostTheme | null | undefined, systemPrefersDark: boolean): boolean {
  if (theme?.isDarkTheme !== undefined) return theme.isDarkTheme;
  const luminance = theme?.bodyBackgroundColor === undefined ? undefined : luminanceOf(theme.bodyBackgroundColor);
  return luminance === undefined ? systemPrefersDark : luminance < 0.5;
}

const HEX = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i;

/** Perceived lightness of `#RRGGBB`, 0 to 1; undefined for another notation. */
function luminanceOf(color: string): number | undefined {
  const match = HEX.exec(color);
  if (match === null) return undefined;
  const [red = 0, green = 0, blue = 0] = match.slice(1, 4).map((part) => parseInt(part, 16) / 255);
  return 0.299 * red + 0.587 * green + 0.114 * blue;
}
