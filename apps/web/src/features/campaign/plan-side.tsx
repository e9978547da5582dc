import type { Campaign } from '@thidua/shared/campaign/campaign.model';
import { useFormat } from '../../platform/format.tsx';
import { Card } from '../../ui/card.tsx';
import { KeyValue } from '../../ui/key-value.tsx';
import { StoredFiles } from '../document/document.parts.tsx';
import { useCampaignWords } from './campaign.words.ts';
import css from './plan.module.css';

/** What the plan is for, its days, its paper and who receives it. */
export function PlanSide({ plan }: { plan: Campaign }) {
  const words = useCampaignWords();
  const format = useFormat();
  return (
    <>
      <Card>
        <KeyValue
          keyWidth={110}
          pairs={[
            { key: words.field.issuer, value: plan.issuer },
            { key: words.field.issuedOn, value: format.day(plan.issuedOn) },
            ...(plan.parent ? [{ key: words.page.basis, value: words.under(plan.parent) }] : []),
            { key: words.field.startsOn, value: format.day(plan.startsOn) },
            ...(plan.endsOn ? [{ key: words.field.endsOn, value: format.day(plan.endsOn) }] : []),
            {
              key: words.page.file,
              value: plan.file ? (
                <StoredFiles files={[plan.file]} label={words.page.file} />
              ) : (
                <span className="sec">{words.page.noFile}</span>
              ),
            },
          ]}
        />
      </Card>
      <Card title={words.page.objectives}>
        {plan.objectives.length === 0 ? <p className="sec">{words.page.noObjectives}</p> : null}
        <ul className={css.texts} lang="vi">
          {plan.objectives.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </Card>
      <Card title={words.page.recipients}>
        {plan.recipients.length === 0 ? <p className="sec">{words.page.noRecipients}</p> : null}
        <ul className={css.texts} lang="vi">
          {plan.recipients.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </Card>
    </>
  );
}
