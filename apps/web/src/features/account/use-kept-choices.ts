import { useMantineColorScheme } from '@mantine/core';
import type { Preferences } from '@thidua/shared/account/account.model';
import { sessionApi } from '@thidua/shared/account/session.api';
import type { Me } from '@thidua/shared/account/session.model';
import { useEffect, useRef } from 'react';
import { call } from '../../platform/api.ts';
import { useLang } from '../../platform/words.tsx';

/** Language and colours follow the person from computer to computer: taken over at sign-in, kept whenever they change. */
export function useKeptChoices(me: Me): void {
  const [lang, chooseLang] = useLang();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const seen = useRef<Preferences>({ locale: lang, scheme: colorScheme });
  // biome-ignore lint/correctness/useExhaustiveDependencies: taken over once for each person who signs in
  useEffect(() => {
    const { locale, scheme } = me.preferences;
    if (locale && locale !== lang) chooseLang(locale);
    if (scheme && scheme !== colorScheme) setColorScheme(scheme);
  }, [me.account.id]);
  useEffect(() => {
    const { locale, scheme } = seen.current;
    if (locale === lang && scheme === colorScheme) return;
    seen.current = { locale: lang, scheme: colorScheme };
    const kept = me.preferences;
    if (kept.locale === lang && kept.scheme === colorScheme) return;
    // A choice that could not be kept still holds in this browser; nobody need be told.
    void call(sessionApi.prefer, { body: seen.current }).catch(() => {});
  }, [lang, colorScheme, me.preferences]);
}
