import { createDarkTheme, createLightTheme } from "@fluentui/react-components";
import type { BrandVariants, Theme } from "@fluentui/react-components";

/** The green of the product's icons, from dark to light. */
const BRAND: BrandVariants = {
  10: "#031A16", 20: "#06241F", 30: "#082F28", 40: "#0A3B32", 50: "#0B473D", 60: "#0C5347", 70: "#0E5F51", 80: "#0F6C5C",
  90: "#257E6D", 100: "#3E907F", 110: "#58A291", 120: "#73B3A4", 130: "#8FC4B7", 140: "#ABD5CB", 150: "#C8E5DE", 160: "#E6F3F0",
};

const FONTS = "'Segoe UI', 'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', sans-serif";

export const lightTheme: Theme = { ...createLightTheme(BRAND), fontFamilyBase: FONTS };

/** Fluent's own dark brand foreground is too dim for small text on this green. */
export const darkTheme: Theme = {
  ...createDarkTheme(BRAND),
  fontFamilyBase: FONTS,
  colorBrandForeground1: BRAND[120],
  colorBrandForeground2: BRAND[130],
  colorBrandForegroundLink: BRAND[120],
  colorBrandForegroundLinkHover: BRAND[130],
  colorBrandForegroundLinkPressed: BRAND[110],
  colorCompoundBrandStroke: BRAND[110],
};
