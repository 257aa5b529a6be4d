/** A record for search engines. React escapes whatever could close the script early. */
export function StructuredData({ record }: { record: Readonly<Record<string, unknown>> }) {
  return <script type="application/ld+json">{JSON.stringify(record)}</script>;
}
