import { accountApi } from '@thidua/shared/account/account.api';
import { campaignApi } from '@thidua/shared/campaign/campaign.api';
import { regimeApi } from '@thidua/shared/form/regime.api';
import { Link } from 'react-router';
import { paths } from '../../platform/paths.ts';
import { useAsk } from '../../platform/query.ts';
import { useCan } from '../../platform/session.tsx';
import { Card } from '../../ui/card.tsx';
import { Glyph } from '../../ui/glyph.tsx';
import css from './first-steps.module.css';
import { useOverviewWords } from './overview.words.ts';

interface Step {
  key: 'people' | 'plan' | 'regime';
  isDone: boolean;
  to: string;
  may: boolean;
}

/** What an agency does before there is anything to look at, in its order: who it is, what it has planned, what is reported. */
export function FirstSteps() {
  const words = useOverviewWords().firstSteps;
  const steps = useSteps();
  if (!steps || steps.every(({ isDone }) => isDone)) return null;
  const next = steps.find(({ isDone }) => !isDone)?.key;
  return (
    <div data-screen-only>
      <Card title={words.title} note={words.note}>
        <ol className={css.steps}>
          {steps.map((step) => (
            <li key={step.key} data-next={step.key === next || undefined}>
              <Glyph k={step.isDone ? 'ok' : 'not'} size={18} />
              <div>
                <h3>
                  {step.may && !step.isDone ? (
                    <Link to={step.to}>{words.steps[step.key].title}</Link>
                  ) : (
                    words.steps[step.key].title
                  )}
                </h3>
                <p>
                  {step.isDone
                    ? words.done
                    : step.may
                      ? words.steps[step.key].body
                      : words.steps[step.key].other}
                </p>
              </div>
            </li>
          ))}
        </ol>
      </Card>
    </div>
  );
}

function useSteps(): Step[] | null {
  const can = useCan();
  const people = useAsk(accountApi.list, { query: { limit: 2 } }, { enabled: can('account.read') });
  const plans = useAsk(campaignApi.list, {}, { enabled: can('campaign.read') });
  const regimes = useAsk(regimeApi.list, {}, { enabled: can('form.read') });
  if (!plans.data || !regimes.data) return null;
  const draft = plans.data.items.find(({ state }) => state === 'draft');
  return [
    {
      key: 'people',
      isDone: people.data ? (people.data.total ?? people.data.items.length) > 1 : true,
      to: paths.adminPeopleImport,
      may: can('account.edit'),
    },
    {
      key: 'plan',
      isDone: plans.data.items.some(({ state }) => state !== 'draft'),
      to: draft ? paths.plan(draft.id) : paths.newPlan,
      may: can('campaign.edit'),
    },
    { key: 'regime', isDone: regimes.data.items.length > 0, to: paths.regimes, may: can('form.edit') },
  ];
}
