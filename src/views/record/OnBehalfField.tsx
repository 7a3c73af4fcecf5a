import { BodyField } from "./BodyField";
import type { FieldsProps } from "./factForm";

export const OnBehalfField = ({ typed, onType }: FieldsProps) => (
  <BodyField
    label="On behalf of whom"
    chosen={typed.onBehalfOf}
    most={1}
    onChoose={(onBehalfOf) => onType({ onBehalfOf })}
  />
);
