/** What a form carries along unseen: a lead's id, a token. */
export function HiddenFields({ fields = {} }: { fields?: Readonly<Record<string, string>> }) {
  return Object.entries(fields).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />);
}
