import type { FieldsProps } from "./factForm";
import { OnBehalfField } from "./OnBehalfField";
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
      <OnBehalfField {...{ typed, onType }} />
    </>
  );
}
