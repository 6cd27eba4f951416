import type { Rates } from "../../hooks/useRates";

export interface RatesOutcomeProps {
  readonly rates: Rates;
}
