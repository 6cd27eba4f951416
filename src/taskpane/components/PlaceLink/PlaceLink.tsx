import { Link } from "@fluentui/react-components";
import { qualifiedA1 } from "../../../domain/grid";
import { ErrorNotice } from "../ErrorNotice";
import type { PlaceLinkProps } from "./PlaceLink.types";
import { usePlaceLinkStyles } from "./usePlaceLinkStyles.styles";

/** Words that lead to a cell of the workbook, and why they did not. */
export function PlaceLink({ place, selection, of, children }: PlaceLinkProps) {
  const styles = usePlaceLinkStyles();
  const key = `${of}/${qualifiedA1(place.sheet, place.at)}`;

  return (
    <>
      <Link as="button" className={styles.link} onClick={() => selection.select(key, place)}>{children}</Link>
      {selection.failure?.key === key && <ErrorNotice error={selection.failure.error} />}
    </>
  );
}
