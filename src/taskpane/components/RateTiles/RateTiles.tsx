import { mergeClasses } from "@fluentui/react-components";
import { amount, plainPercent, toText } from "../../../domain/amount";
import { shownAmount } from "../../shownAmount";
import { shownRate } from "../../shownRate";
import { useTexts } from "../../TextsContext";
import type { RateTilesProps } from "./RateTiles.types";
import { useRateTilesStyles } from "./useRateTilesStyles.styles";

/** What the projects come to: how many stand how, and what is unspent. Kinds of which there are none are left out, but for the two that everybody asks for. */
export function RateTiles({ summary: { unit, threshold, decimals }, sums }: RateTilesProps) {
  const styles = useRateTilesStyles();
  const { chart: texts } = useTexts();
  const { full, over, below, partly, none } = sums.counts;
  const line = plainPercent(amount(threshold));
  const count = full + over + below + partly + none;
  const tiles = [
    { id: "full", name: texts.counts.full, figure: full, isShown: true },
    { id: "below", name: texts.counts.below(line), figure: below, isShown: true },
    { id: "partly", name: texts.counts.partly(line), figure: partly, isShown: partly > 0 },
    { id: "over", name: texts.counts.over, figure: over, isShown: over > 0 },
    { id: "none", name: texts.counts.none, figure: none, isShown: none > 0 },
  ];

  return (
    <dl className={styles.root} data-testid="chart-tiles">
      <div className={mergeClasses(styles.tile, styles.wide)}>
        <dt className={styles.name}>{texts.summary(count, shownRate(sums.share, decimals, texts.noRate))}</dt>
        <dd className={styles.figure} data-testid="chart-unspent">{texts.unspent} {texts.unspentOf(shownAmount(toText(sums.unspent)), unit)}</dd>
      </div>
      {tiles.filter(({ isShown }) => isShown).map(({ id, name, figure }) => (
        <div key={id} className={styles.tile}>
          <dt className={styles.name}>{name}</dt>
          <dd className={styles.figure} data-testid={`chart-${id}`}>{figure}</dd>
        </div>
      ))}
    </dl>
  );
}
