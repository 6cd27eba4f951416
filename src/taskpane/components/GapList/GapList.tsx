import { Disclosure } from "../Disclosure";
import type { GapListProps } from "./GapList.types";
import { useGapListStyles } from "./useGapListStyles.styles";

/** What a check could not say anything about; nothing at all when there is no such thing. */
export function GapList({ title, hint, gaps }: GapListProps) {
  const styles = useGapListStyles();
  if (gaps.length === 0) return null;

  return (
    <Disclosure title={title}>
      <div className={styles.root}>
        <p className={styles.hint}>{hint}</p>
        <ul className={styles.list}>
          {gaps.map(({ place, text }, index) => (
            <li key={index} className={styles.item}><span className={styles.place}>{place}</span>{text}</li>
          ))}
        </ul>
      </div>
    </Disclosure>
  );
}
