import { locationOfAddress } from "../../store/address";
import type { InlineLink } from "../../words/story/inline";
import { inlineOf, paragraphsOf } from "../../words/story/inline";
import { useActions, useExplorerNow } from "../hooks/useExplorer";
import { LocationLink } from "../text/LocationLink";

/** What is told of a step: names and citations lead on, and the story stays where it is. */
export const StoryText = ({ text }: { readonly text: string }) =>
  paragraphsOf(text).map((paragraph, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: two paragraphs may say the same
    <p key={index}>
      {inlineOf(paragraph).map((part, place) =>
        typeof part === "string" ? (
          part
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: a name may stand twice in a sentence
          <StoryLink key={place} link={part} />
        ),
      )}
    </p>
  ));

function StoryLink({ link: { text, address } }: { readonly link: InlineLink }) {
  const now = useExplorerNow();
  const { applyAddress } = useActions();
  return (
    <LocationLink
      to={({ record }) => locationOfAddress(record, address)}
      onFollow={() => {
        const { record, story } = now();
        applyAddress({ ...locationOfAddress(record, address), story, overlay: null });
      }}
    >
      {text}
    </LocationLink>
  );
}
