import css from './fault-table.module.css';

export interface FaultLine {
  key: string;
  place: string;
  wrong: string;
}

interface FaultTableProps {
  caption: string;
  place: string;
  wrong: string;
  lines: readonly FaultLine[];
}

/** What must be mended in a file, each at its cell. */
export function FaultTable({ caption, place, wrong, lines }: FaultTableProps) {
  return (
    <table className={css.table} aria-label={caption}>
      <thead>
        <tr>
          <th scope="col">{place}</th>
          <th scope="col">{wrong}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.key}>
            <th scope="row">{line.place}</th>
            <td>{line.wrong}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
