import { expect, test } from 'vitest';
import { identity, launchAsRoot, launchAsUser } from './launch.ts';

const machine =
  (...programs: string[]) =>
  (command: readonly string[]) =>
    command
      .filter((word) => word === 'unshare' || word === 'setpriv')
      .every((word) => programs.includes(word));

test('root goes through a user namespace and keeps the files', () => {
  const how = launchAsRoot(machine('unshare', 'setpriv'));
  expect(how.way).toBe('namespace');
  expect(how.tiedPrefix.join(' ')).toBe('unshare --user --map-user=1 --map-group=1 setpriv --pdeathsig INT');
  expect(how.uid).toBeUndefined();
});

test('where the kernel forbids namespaces, root runs the server as nobody', () => {
  const how = launchAsRoot(machine('setpriv'));
  expect(how).toMatchObject({ way: 'nobody', uid: 65534 });
  expect(how.tiedPrefix).toContain('--pdeathsig');
  expect(identity(how)).toEqual({});
});

test('without either program the spawn itself changes the user', () => {
  const how = launchAsRoot(machine());
  expect(how).toMatchObject({ way: 'nobody', prefix: [], uid: 65534 });
  expect(identity(how)).toEqual({ uid: 65534, gid: 65534 });
});

test('anybody else starts it directly, tied to this process where that can be had', () => {
  expect(launchAsUser(machine('setpriv'))).toMatchObject({
    way: 'direct',
    tiedPrefix: ['setpriv', '--pdeathsig', 'INT'],
  });
  expect(launchAsUser(machine())).toMatchObject({ way: 'direct', prefix: [], tiedPrefix: [] });
});
