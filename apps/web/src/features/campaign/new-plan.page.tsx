import { Button, Select, Stack } from '@mantine/core';
import { campaignApi } from '@thidua/shared/campaign/campaign.api';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { paths } from '../../platform/paths.ts';
import { useProblemWords } from '../../platform/problem-words.ts';
import { useAct, useAsk } from '../../platform/query.ts';
import { useMe } from '../../platform/session.tsx';
import { useShellWords } from '../../platform/shell-words.ts';
import { Card } from '../../ui/card.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { useTell } from '../../ui/tell.tsx';
import { useCampaignWords } from './campaign.words.ts';
import { HeadFields } from './head-fields.tsx';
import { bodyOf, emptyHead, faultsOf } from './head-values.ts';
import css from './plan.module.css';
import { PlanFile } from './plan-file.tsx';

/** A new plan: out of its Word file, from scratch, or with the sections and duties of another. */
export function NewPlanPage() {
  const words = useCampaignWords();
  const shell = useShellWords();
  const say = useProblemWords();
  const tell = useTell();
  const go = useNavigate();
  const { today, agency } = useMe();
  const [values, setValues] = useState(() => emptyHead(today, agency.name));
  const [copyOf, setCopyOf] = useState<string | null>(null);
  const [isTried, setTried] = useState(false);
  const create = useAct(campaignApi.create, {
    onSuccess: (plan) => {
      tell(words.told.created);
      void go(paths.plan(plan.id));
    },
  });
  const faults = faultsOf(values);
  const send = () => {
    setTried(true);
    if (Object.keys(faults).length > 0) return;
    create.mutate({ body: { ...bodyOf(values), ...(copyOf ? { copyOf } : {}) } });
  };
  return (
    <Page>
      <PageHead title={words.list.create} back={{ to: paths.plans, label: words.list.title }} />
      <PlanFile />
      <Card title={words.list.byHand}>
        <form
          className={css.form}
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            send();
          }}
        >
          <Stack gap={16}>
            <CopySelect value={copyOf} onChange={setCopyOf} />
            <HeadFields
              values={values}
              onChange={(change) => setValues((last) => ({ ...last, ...change }))}
              faults={isTried ? faults : {}}
            />
            {create.error ? (
              <Notice tone="danger" live>
                {say(create.error)}
              </Notice>
            ) : null}
            <div className={css.acts}>
              <Button component={Link} to={paths.plans}>
                {shell.cancel}
              </Button>
              <Button type="submit" variant="filled" loading={create.isPending}>
                {words.act.create}
              </Button>
            </div>
          </Stack>
        </form>
      </Card>
    </Page>
  );
}

function CopySelect({ value, onChange }: { value: string | null; onChange: (id: string | null) => void }) {
  const words = useCampaignWords();
  const { data } = useAsk(campaignApi.list, {});
  if (!data || data.items.length === 0) return null;
  return (
    <Select
      label={words.field.copyOf}
      placeholder={words.field.copyOfNone}
      clearable
      value={value}
      onChange={onChange}
      data={data.items.map((plan) => ({
        value: plan.id,
        label: `${words.planNumber(plan.number)} · ${plan.shortTitle}`,
      }))}
    />
  );
}
