import { useQueryClient } from '@tanstack/react-query';
import type { AccountWords } from '@thidua/shared/account/account.words';
import { sessionApi } from '@thidua/shared/account/session.api';
import type { CampaignLine } from '@thidua/shared/campaign/campaign.model';
import { obligationApi } from '@thidua/shared/obligation/obligation.api';
import { overviewApi } from '@thidua/shared/overview/overview.api';
import { useCallback, useMemo } from 'react';
import { useActFor } from '../features/account/account.parts.tsx';
import { useUnsentVisits } from '../features/inspection/unsent-visits.parts.tsx';
import { NoticePanel, useUnread } from '../features/notice/notice.parts.tsx';

import { call } from '../platform/api.ts';
import { useCampaignChoice } from '../platform/campaign-choice.tsx';
import { useFormat } from '../platform/format.tsx';
import { forgetAnswers } from '../platform/kept-answers.ts';
import { paths } from '../platform/paths.ts';
import { keyOf, useAct, useAsk } from '../platform/query.ts';
import { useCan, useMe } from '../platform/session.tsx';
import { useShellWords } from '../platform/shell-words.ts';
import { subjectPath } from '../platform/subject-paths.ts';
import { wordsOf } from '../platform/words.tsx';
import type { ShellData } from './shell/shell-data.ts';
import { useLeaveUnsent } from './use-leave-unsent.ts';

/** The first page: who leads sees how things stand, who reads figures alone sees those, everybody else what they owe. */
function homeOf(can: ReturnType<typeof useCan>): string {
  if (can('overview.read')) return paths.overview;
  return can('figure.read') && !can('report.read') ? paths.figures : paths.myWork;
}

/** That the short tour was looked at follows the person to every computer. */
function useTourSeen(): () => void {
  const client = useQueryClient();
  const { mutate } = useAct(sessionApi.prefer, {
    refreshes: [],
    onSuccess: (me) => void client.setQueryData(keyOf(sessionApi.me, {}), me),
  });
  return useCallback(() => mutate({ body: { toured: true } }), [mutate]);
}

const useAccountWords = wordsOf<AccountWords>('account');

/** What the frame shows, gathered from the features: who, how much waits, which campaigns, what is found. */
export function useShellFrame(campaigns: readonly CampaignLine[]): ShellData {
  const me = useMe();
  const can = useCan();
  const words = useShellWords();
  const format = useFormat();
  const client = useQueryClient();
  const { campaignId, choose } = useCampaignChoice();
  const counts = useAsk(obligationApi.counts, {}).data;
  const unread = useUnread();
  const unsent = useUnsentVisits(me.account.id);
  const leaveUnsent = useLeaveUnsent();
  const { mutate: actFor } = useActFor();
  const onSeen = useTourSeen();
  const { roles } = useAccountWords();

  return useMemo(() => {
    const kinds = counts?.byKind ?? {};
    const reports = (kinds.report ?? 0) + (kinds['report.sign'] ?? 0) + (kinds['report.review'] ?? 0);
    const tasks = (kinds.task ?? 0) + (kinds['task.verify'] ?? 0);
    const isHot = (counts?.overdue ?? 0) > 0;
    const search: ShellData['search'] = async (text, signal) => {
      const { groups } = await call(overviewApi.search, { query: { q: text } }, { signal });
      return groups.map((group) => ({
        label: words.search.kinds[group.kind as keyof typeof words.search.kinds] ?? group.kind,
        hits: group.hits.flatMap((hit) => {
          const to = subjectPath(hit.kind, hit.id);
          const period = hit.facts?.periodKey;
          const label =
            hit.text || (typeof period === 'string' ? words.search.report(format.period(period, true)) : '');
          return to && label
            ? [{ id: hit.id, label, to, ...(hit.unitName ? { line: hit.unitName } : {}) }]
            : [];
        }),
      }));
    };
    return {
      me: { name: me.account.post || me.account.name, unitName: me.unit.name },
      home: homeOf(can),
      can,
      counts: {
        myWork: { n: counts?.todo ?? 0, hot: isHot },
        reports: { n: reports },
        tasks: { n: tasks },
      },
      campaigns: campaigns.map((campaign) => ({
        id: campaign.id,
        plan: words.campaign.plan(campaign.number, format.day(campaign.issuedOn)),
        shortPlan: words.campaign.shortPlan(campaign.number),
        title: campaign.shortTitle,
      })),
      campaignId,
      onCampaign: choose,
      search,
      bell: { unread, Panel: NoticePanel },
      actingFor: me.actingFor
        ? { name: me.actingFor.name, onStop: () => actFor({ body: { delegationId: null } }) }
        : null,
      standIns: me.actingFor
        ? []
        : me.standIns.map(({ id, from, role, unit }) => ({
            id,
            name: from.name,
            role: words.user.roleAt(roles[role], unit.shortName),
            onTake: () => actFor({ body: { delegationId: id } }),
          })),
      unsent,
      isDemo: me.isDemo,
      tour: { isNew: !me.preferences.toured, onSeen },
      onSignOut: () =>
        void leaveUnsent(me.account.id).then((mayLeave) => {
          if (!mayLeave) return;
          void call(sessionApi.signOut, {})
            .catch(() => {})
            .then(forgetAnswers)
            .finally(() => {
              client.clear();
              location.assign(paths.signIn);
            });
        }),
    };
  }, [
    counts,
    unread,
    unsent,
    campaigns,
    campaignId,
    choose,
    me,
    can,
    words,
    format,
    client,
    leaveUnsent,
    actFor,
    onSeen,
    roles,
  ]);
}
