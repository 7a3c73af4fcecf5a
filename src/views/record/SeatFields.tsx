import { BodyField } from "./BodyField";
import type { FieldsProps } from "./factForm";
import { TextInput } from "./TextInput";

export function SeatFields({ typed, onType }: FieldsProps) {
  return (
    <>
      <TextInput
        label="What the seat is called"
        text={typed.label}
        hint="Such as Chair, or Council representative."
        onType={(label) => onType({ label })}
      />
      <TextInput label="How many there are" text={typed.count} onType={(count) => onType({ count })} />
      <BodyField
        label="On behalf of whom"
        chosen={typed.onBehalfOf}
        most={1}
        onChoose={(onBehalfOf) => onType({ onBehalfOf })}
      />
    </>
  );
}
