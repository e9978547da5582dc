import { Glyph, type GlyphKey } from '../../ui/glyph.tsx';
import { useRovingGrid } from '../../ui/use-roving-grid.ts';

const units = ['Văn phòng Sở', 'Thanh tra Sở', 'Phòng Xây dựng và kiểm tra văn bản quy phạm pháp luật'];
const states: (GlyphKey | null)[][] = [
  ['dot', 'dot', 'ex', 'dot', 'wait'],
  [null, 'late', 'ex', 'dot', 'ret'],
  ['late', 'dot', 'dot', 'miss', 'soon'],
];

export function KitGrid() {
  const { gridProps, cellProps } = useRovingGrid(units.length, 5);
  return (
    <table {...gridProps} style={{ width: '100%', font: 'var(--t-cell)' }}>
      <tbody>
        {units.map((unit, row) => (
          <tr key={unit}>
            <th scope="row" style={{ textAlign: 'start', fontWeight: 400 }}>
              {unit}
            </th>
            {states[row]?.map((k, column) => (
              <td
                key={column}
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
