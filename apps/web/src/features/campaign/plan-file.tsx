import { campaignApi, mostPlanBytes } from '@thidua/shared/campaign/campaign.api';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { base64Of } from '../../platform/base64.ts';
import { paths } from '../../platform/paths.ts';
import { useProblemWords } from '../../platform/problem-words.ts';
import { useAct } from '../../platform/query.ts';
import { useMe } from '../../platform/session.tsx';
import { Card } from '../../ui/card.tsx';
import { FileDrop } from '../../ui/file-drop.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useTell } from '../../ui/tell.tsx';
import { useCampaignWords } from './campaign.words.ts';
import css from './plan.module.css';

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The plan as it lies in Word: read at once into a draft, which is then corrected line by line. */
export function PlanFile() {
  const words = useCampaignWords();
  const say = useProblemWords();
  const tell = useTell();
  const go = useNavigate();
  const { today } = useMe();
  const [refused, setRefused] = useState<string | null>(null);
  const bring = useAct(campaignApi.importPlan, {
    onSuccess: (plan) => {
      tell(words.told.imported(plan.duties.length));
      void go(paths.plan(plan.id));
    },
  });
  const read = async (file: File | undefined) => {
    if (!file) return;
    setRefused(null);
    const name = file.name.replace(/\.docx$/i, '').slice(0, 200);
    bring.mutate({ body: { file: await base64Of(file), name, startsOn: today } });
  };
  const fault = refused ?? (bring.error ? say(bring.error) : null);
  return (
    <Card title={words.field.planFile}>
      <p className={css.fileHint}>{words.field.planFileHint}</p>
      <FileDrop
        accept={[wordType]}
        acceptWords={words.field.planFileKinds}
        maxBytes={mostPlanBytes}
        maxFiles={1}
        disabled={bring.isPending}
        onFiles={([file]) =>
          void read(file).catch(() => setRefused(words.problems.fileRefused({ reason: 'broken' })))
        }
        onRefused={(reasons) => setRefused(reasons.join(' '))}
      />
      {fault ? (
        <Notice tone="danger" live>
          {fault}
        </Notice>
      ) : null}
    </Card>
  );
}
