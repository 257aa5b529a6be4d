const TOLL_FREE = /(1-8\d\d-\d{3}-\d{4})/;

/** A sentence in which a toll-free number can be pressed. */
export function WithNumbers({ text }: { readonly text: string }) {
  return text.split(TOLL_FREE).map((part) =>
    TOLL_FREE.test(part) ? (
      <a href={`tel:+${part.replaceAll('-', '')}`} key={part}>
        {part}
      </a>
    ) : (
      part
    ),
  );
}
