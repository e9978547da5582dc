import { sessionApi } from '@thidua/shared/account/session.api';
import { useCallback } from 'react';
import { call } from '../../platform/api.ts';
import { forgetAnswers } from '../../platform/kept-answers.ts';
import { paths } from '../../platform/paths.ts';

/** Leaves before anything has been begun; the page starts afresh so that nothing of the person stays in memory. */
export function useSignOut(): () => void {
  return useCallback(() => {
    void call(sessionApi.signOut, {})
      .catch(() => {}) // without a network the cookie stays, and the next page says so by still knowing who it is
      .then(forgetAnswers)
      .finally(() => window.location.assign(paths.signIn));
  }, []);
}
