import { ladderApi } from '@thidua/shared/notice/ladder.api';
import type { Ladder, LadderSetting } from '@thidua/shared/notice/ladder.model';
import { useAct } from '../../platform/query.ts';
import { useTell } from '../../ui/tell.tsx';
import { useNoticeWords } from './notice.words.ts';

/** What the agency has settled by itself: kinds that follow the default are not written down. */
export const settingOf = ({ digestAt, kinds }: Ladder): LadderSetting => ({
  digestAt,
  rungs: Object.fromEntries(kinds.filter(({ isOwn }) => isOwn).map(({ kind, rungs }) => [kind, rungs])),
});

/** Saves the setting as a whole, upon the revision that was seen. */
export function useChangeLadder(ladder: Ladder, onDone: () => void) {
  const words = useNoticeWords().ladder.page;
  const tell = useTell();
  const change = useAct(ladderApi.changeLadder, {
    onSuccess: () => {
      tell(words.saved);
      onDone();
    },
  });
  return {
    ...change,
    save: (setting: LadderSetting) =>
      change.mutate({ params: { id: ladder.agencyId }, body: { rev: ladder.rev, setting } }),
  };
}
