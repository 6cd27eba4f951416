import { qualifiedA1 } from "../../domain/grid";
import type { Finding } from "../../domain/validation";
import { ruleTitle } from "../../i18n/findings";
import { useLocale } from "../TextsContext";

/** Tells a finding from all others for whoever hears it: its cell, and its rule, because several may object to one cell. */
export function useFindingName({ sheet, at, ruleId }: Finding): string {
  return `${qualifiedA1(sheet, at)} ${ruleTitle(ruleId, useLocale())}`;
}
