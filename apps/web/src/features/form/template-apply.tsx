import { Button } from '@mantine/core';
import { regimeApi } from '@thidua/shared/form/regime.api';
import type { Regime } from '@thidua/shared/form/regime.model';
import type { TemplateDesign } from '@thidua/shared/form/template-design.model';
import { Link } from 'react-router';
import { useFormat } from '../../platform/format.tsx';
import { paths } from '../../platform/paths.ts';
import { useProblemWords } from '../../platform/problem-words.ts';
import { useAct, useAsk } from '../../platform/query.ts';
import { Notice } from '../../ui/notice.tsx';
import { useTell } from '../../ui/tell.tsx';
import { useDesignWords } from './form.words.ts';
import css from './template.module.css';

/** Regimes that use the template, and the one press that turns each to the new edition from its first period not yet open. */
export function TemplateApply({ design }: { design: TemplateDesign }) {
  const words = useDesignWords().publish;
  const asked = useAsk(regimeApi.list, {});
  const using = asked.data?.items.filter(
    (one) => one.template.id === design.id && one.state !== 'ended' && one.single === null,
  );
  if (!using) return null;
  return (
    <section aria-label={words.regimes}>
      <h3 className={css.small}>{words.regimes}</h3>
      {using.length === 0 ? <p className={css.lead}>{words.noRegime}</p> : null}
      <ul className={css.picks}>
        {using.map((one) => (
          <li key={one.id}>
            <ApplyLine regimeId={one.id} name={one.name} design={design} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface ApplyLineProps {
  regimeId: string;
  name: string;
  design: TemplateDesign;
}

function ApplyLine({ regimeId, name, design }: ApplyLineProps) {
  const words = useDesignWords().publish;
  const say = useProblemWords();
  const format = useFormat();
  const tell = useTell();
  const asked = useAsk(regimeApi.get, { params: { id: regimeId } });
  const change = useAct(regimeApi.change, {
    refreshes: ['regime', 'form'],
    onSuccess: () => tell(words.turned(name)),
  });
  const regime = asked.data;
  const current = regime?.editions.at(-1);
  const from = regime ? firstUnopened(regime) : undefined;
  const isTurned = current?.template.editionId === design.last?.id;
  const turn = () => {
    if (!regime || !current || !from || !design.last) return;
    const { rev, guidance } = regime;
    const { cutoff, dueRule, debtors } = current;
    const rules = { cutoff, dueRule, debtors, templateEditionId: design.last.id };
    const reason = words.reason(design.last.edition);
    change.mutate({
      params: { id: regimeId },
      body: { rev, name, guidance, appliesFrom: from.firstDay, ...rules, reason },
    });
  };
  return (
    <div className={css.apply}>
      <span>
        <Link to={paths.regime(regimeId)}>{name}</Link>
        {current ? (
          <span>
            {isTurned
              ? words.turnedFrom(current.template.edition, format.day(current.appliesFrom))
              : words.usesEdition(current.template.edition)}
          </span>
        ) : null}
      </span>
      {isTurned || !from ? null : (
        <Button variant="filled" loading={change.isPending} onClick={turn}>
          {words.turn(format.day(from.firstDay))}
        </Button>
      )}
      {change.error ? (
        <Notice tone="danger" live>
          {say(change.error)}
        </Notice>
      ) : null}
    </div>
  );
}

/** Periods that are open keep their form: the first that nobody owes yet. */
const firstUnopened = (regime: Regime) => regime.calendar.find((period) => period.owed === null);
