import { fireEvent, render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { useRovingGrid } from './use-roving-grid.ts';

/** `.` is a cell that is not there. */
function Grid({ map }: { map: string[] }) {
  const { gridProps, cellProps } = useRovingGrid(map.length, map[0]?.length ?? 0);
  return (
    <table {...gridProps}>
      <tbody>
        {map.map((row, r) => (
          <tr key={row}>
            {[...row].map((cell, c) => (
              <td key={row + cell} {...(cell === '.' ? {} : cellProps(r, c))}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const press = (key: string, more = {}) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key, ...more });
const at = () => document.activeElement?.textContent;

describe('useRovingGrid', () => {
  it('has one stop for the Tab key, the first cell that exists', () => {
    const { container } = render(<Grid map={['.ab', 'cde']} />);
    expect([...container.querySelectorAll('[tabindex="0"]')].map((cell) => cell.textContent)).toEqual(['a']);
  });

  it('moves by arrow keys and steps over what is not there', () => {
    render(<Grid map={['a.c', 'd.f', 'ghi']} />);
    screen.getByText('a').focus();
    press('ArrowRight');
    expect(at()).toBe('c');
    press('ArrowDown');
    press('ArrowDown');
    expect(at()).toBe('i');
    press('Home');
    expect(at()).toBe('g');
    press('Home', { ctrlKey: true });
    expect(at()).toBe('a');
    press('End', { ctrlKey: true });
    expect(at()).toBe('i');
  });

  it('stays at the border', () => {
    render(<Grid map={['ab']} />);
    screen.getByText('a').focus();
    press('ArrowUp');
    press('ArrowLeft');
    expect(at()).toBe('a');
  });
});
