import type { Actor } from '@thidua/shared/access/actor';
import type { Permission } from '@thidua/shared/access/rights';
import type { Me } from '@thidua/shared/account/session.model';
import { createContext, type ReactNode, useCallback, useContext, useMemo } from 'react';

const MeContext = createContext<Me | null>(null);

/** Makes known who is signed in; pages beneath it need not ask whether anybody is. */
export function MeProvider({ me, children }: { me: Me; children: ReactNode }) {
  return <MeContext value={me}>{children}</MeContext>;
}

/** Who is signed in, where, with which rights, and what day the server says it is. */
export function useMe(): Me {
  const me = useContext(MeContext);
  if (!me) throw new Error('MeProvider is missing');
  return me;
}

/** Whether a right is held anywhere at all: what a menu asks. Of one record its `actions` tell. */
export function useCan(): (permission: Permission) => boolean {
  const { permissions } = useMe();
  return useCallback((permission) => permissions.includes(permission), [permissions]);
}

/** Oneself as the rules of shared see one: to say why an action is absent, never to decide. */
export function useActor(): Actor {
  const me = useMe();
  return useMemo(
    () => ({
      accountId: me.account.id,
      agencyId: me.agency.id,
      name: me.account.name,
      grants: me.roles,
      onBehalfOf: me.actingFor,
    }),
    [me],
  );
}
