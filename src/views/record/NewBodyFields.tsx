import type { BodyNature } from "../../record/edit/change-draft";
import { isKnown } from "../../record/edit/change-draft";
import { BodyField } from "./BodyField";
import styles from "./Edit.module.css";
import { KindAndTheme } from "./KindAndTheme";

interface Props {
  readonly name: string;
  readonly is: BodyNature;
  readonly onType: (is: BodyNature) => void;
}

/** What a body is that comes with a change: as what it came from, until somebody says otherwise. */
export function NewBodyFields({ name, is, onType }: Props) {
  return (
    <fieldset className={styles.group}>
      <legend>{name}, which is new</legend>
      <KindAndTheme
        classification={is.classification}
        theme={is.theme ?? ""}
        onType={({ classification = is.classification, theme = is.theme ?? "" }) =>
          onType({ ...is, classification, theme: theme || undefined })
        }
      />
      <BodyField
        label="Part of"
        onlyKnown
        most={1}
        chosen={is.parentId === undefined ? [] : [{ id: is.parentId }]}
        onChoose={([parent]) =>
          onType({ ...is, parentId: parent && isKnown(parent) ? parent.id : undefined })
        }
      />
    </fieldset>
  );
}
