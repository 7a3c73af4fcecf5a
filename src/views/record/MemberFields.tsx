import { BodyField } from "./BodyField";
import type { FieldsProps } from "./factForm";
import { OnBehalfField } from "./OnBehalfField";
import { SelectInput } from "./SelectInput";
import { TextInput } from "./TextInput";

export function MemberFields({ typed, onType }: FieldsProps) {
  return (
    <>
      <SelectInput
        label="Who is a member"
        value={typed.isPerson ? "person" : "body"}
        options={[
          ["person", "A person"],
          ["body", "A body"],
        ]}
        onChoose={(who) => onType({ isPerson: who === "person" })}
      />
      {typed.isPerson ? (
        <TextInput label="Name" text={typed.person} onType={(person) => onType({ person })} />
      ) : (
        <BodyField
          label="Which body is a member"
          chosen={typed.member}
          most={1}
          onChoose={(member) => onType({ member })}
        />
      )}
      <TextInput label="Role, if it is told" text={typed.role} onType={(role) => onType({ role })} />
      <OnBehalfField {...{ typed, onType }} />
    </>
  );
}
