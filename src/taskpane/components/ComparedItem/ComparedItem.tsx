import { mergeClasses } from "@fluentui/react-components";
import { absolute, compare, toText, ZERO } from "../../../domain/amount";
import type { ComparedFigure } from "../../../domain/narrative";
import { isWrong, piecesOf } from "../../comparedText";
import { useTexts } from "../../TextsContext";
import type { ComparedItemProps } from "./ComparedItem.types";
import { ComparedSubject } from "./ComparedSubject";
import { MarkedText } from "./MarkedText";
import { useComparedItemStyles } from "./useComparedItemStyles.styles";

/** One statement of a text: its words, what of the table it was compared with, and how each figure came out. */
export function ComparedItem(props: ComparedItemProps) {
  const styles = useComparedItemStyles();
  const { listSeparator, narrative: { comparing: texts } } = useTexts();
  const { text, compared } = props;
  const same = compared.figures.filter(({ verdict }) => verdict === "same");
  const others = compared.figures.filter(({ verdict }) => verdict !== "same");

  return (
    <li className={mergeClasses(styles.root, isWrong(compared) && styles.cutOff, compared.figures.some(({ verdict }) => verdict === "differs") && styles.wrong)} data-testid="compared-statement">
      <p className={styles.sentence}><MarkedText pieces={piecesOf(text, compared)} /></p>
      <ComparedSubject {...props} />
      <ul className={styles.figures}>
        {others.map((one) => <FigureLine key={one.figure.from} compared={one} />)}
        {same.length > 0 && <li><span className={mergeClasses(styles.badge, styles.same)}>{texts.verdict.same}</span> {same.map(({ figure }) => figure.text).join(listSeparator)}</li>}
      </ul>
    </li>
  );
}

function FigureLine({ compared }: { readonly compared: ComparedFigure }) {
  const styles = useComparedItemStyles();
  const { narrative: { comparing: texts } } = useTexts();
  const { figure, verdict } = compared;

  return (
    <li data-testid={`figure-${verdict}`}>
      <span className={mergeClasses(styles.badge, styles[verdict])}>{texts.verdict[verdict]}</span>
      {" "}{texts.role[figure.role]} <strong>{figure.text}</strong>{texts.colon}{detailOf(compared, texts)}
    </li>
  );
}

type ComparingTexts = ReturnType<typeof useTexts>["narrative"]["comparing"];

function detailOf({ figure, verdict, own, why, difference }: ComparedFigure, texts: ComparingTexts): string {
  if (why !== null) return texts.why[why];
  if (own === null) return texts.noRate;
  if (verdict === "truncated") return texts.ownCutOff(own);
  if (difference === null) return texts.own(own);
  const size = toText(absolute(difference));
  const shown = figure.text.endsWith("%") || figure.text.endsWith("％") ? texts.points(size) : `${size}${figure.unit ?? ""}`;
  return texts.ownAndOff(own, compare(difference, ZERO) === 1 ? texts.more(shown) : texts.less(shown));
}
