import { permissions, reachOf } from './rights.ts';
import { roles } from './role.ts';

/** The matrix as a table one can read and whose change is a diff: one line per permission, one column per role. */
export function accessTable(): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(['permission', ...roles]),
    line(['---', ...roles.map(() => '---')]),
    ...permissions.map((permission) =>
      line([permission, ...roles.map((role) => reachOf(permission, role) ?? '')]),
    ),
    '',
  ].join('\n');
}
