export { VerdictBanner } from "./VerdictBanner";
export type { VerdictBannerProps } from "./VerdictBanner.types";
