import { Select } from "@fluentui/react-components";
import { useId } from "react";
import { profiles } from "../../../domain/catalogue/profiles";
import { useTexts } from "../../TextsContext";
import { ErrorNotice } from "../ErrorNotice";
import type { ProfileChooserProps } from "./ProfileChooser.types";
import { useProfileChooserStyles } from "./useProfileChooserStyles.styles";

/** The profile (口径) that check, insertion and rates work by, with its source. */
export function ProfileChooser({ choice, aside }: ProfileChooserProps) {
  const styles = useProfileChooserStyles();
  const { profile: texts } = useTexts();
  const { profile, failure, choose } = choice;
  const id = useId();

  return (
    <section className={styles.root} aria-label={texts.label}>
      <div className={styles.row}>
        <label htmlFor={id} className={styles.label}>{texts.label}</label>
        <Select
          id={id}
          size="small"
          className={styles.select}
          aria-describedby={`${id}-source`}
          value={profile.id}
          onChange={(_, { value }) => choose(value)}
          data-testid="profile"
        >
          {profiles.map((known) => <option key={known.id} value={known.id}>{`${known.name}（${texts.years(known.years.from, known.years.to)}）`}</option>)}
        </Select>
        {aside}
      </div>
      <p id={`${id}-source`} className={styles.source} data-testid="profile-source">
        {!profile.confirmed && <span className={styles.unconfirmed}>{texts.unconfirmed}</span>}
        {texts.source(profile.source)}
      </p>
      {failure !== null && (
        <div className={styles.failure} data-testid="profile-failure">
          <p className={styles.source}>{texts.notRemembered}</p>
          <ErrorNotice error={failure} soft />
        </div>
      )}
    </section>
  );
}
