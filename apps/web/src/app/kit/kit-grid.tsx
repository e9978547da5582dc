import { Glyph, type GlyphKey } from '../../ui/glyph.tsx';
import { useRovingGrid } from '../../ui/use-roving-grid.ts';

const units = ['Văn phòng Sở', 'Thanh tra Sở', 'Phòng Xây dựng và kiểm tra văn bản quy phạm pháp luật'];
const weeks = ['41', '42', '43', '44', '45'];
const states: (GlyphKey | null)[][] = [
  ['dot', 'dot', 'ex', 'dot', 'wait'],
  [null, 'late', 'ex', 'dot', 'ret'],
  ['late', 'dot', 'dot', 'miss', 'soon'],
];

export function KitGrid() {
  const { gridProps, cellProps } = useRovingGrid(units.length, weeks.length);
  return (
    <table {...gridProps} style={{ width: '100%', font: 'var(--t-cell)' }}>
      <tbody>
        {units.map((unit, row) => (
          <tr key={unit}>
            <th scope="row" style={{ textAlign: 'start', fontWeight: 400 }}>
              {unit}
            </th>
            {weeks
              .map((week, column) => ({ week, column, k: states[row]?.[column] }))
              .map(({ week, column, k }) => (
                <td
                  key={week}
                  style={{ width: 33, textAlign: 'center' }}
                  {...(k ? cellProps(row, column) : {})}
                >
                  {k ? <Glyph k={k} label={k} /> : null}
                </td>
              ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
