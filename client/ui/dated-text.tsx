/** A text whose dates stay on one line each: `2022-02-04` broken at a hyphen reads as two numbers. */
export function DatedText({ text }: { readonly text: string }) {
  return text.split(/(\d{4}-\d\d(?:-\d\d)?)/).map((part, index) =>
    index % 2 === 0 ? (
      part
    ) : (
      // Parts never change place.
      // oxlint-disable-next-line no-array-index-key
      <span key={index} style={{ whiteSpace: 'nowrap' }}>
        {part}
      </span>
    ),
  );
}
