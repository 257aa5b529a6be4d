/** A table's columns, named across its top. */
export function ColumnHeads({ columns }: { readonly columns: readonly string[] }) {
  return columns.map((column) => (
    <th key={column} scope="col">
      {column}
    </th>
  ));
}
