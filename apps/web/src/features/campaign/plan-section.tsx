import { ActionIcon, Button } from '@mantine/core';
import { IconPencil, IconPlus, IconTrash } from '@tabler/icons-react';
import { campaignApi } from '@thidua/shared/campaign/campaign.api';
import type { Campaign, Duty, PlanSection } from '@thidua/shared/campaign/campaign.model';
import { suggestDuty } from '@thidua/shared/campaign/suggest-duty';
import { useFormat } from '../../platform/format.tsx';
import { useProblemWords } from '../../platform/problem-words.ts';
import { useAct } from '../../platform/query.ts';
import { confirmAct } from '../../ui/confirm-channel.ts';
import { useTell } from '../../ui/tell.tsx';
import { useUnits } from '../unit/unit.parts.tsx';
import { useCampaignWords } from './campaign.words.ts';
import css from './plan.module.css';
import type { Opened } from './plan-contents.tsx';
import { planChanges } from './plan-refreshes.ts';

interface PlanSectionProps {
  plan: Campaign;
  section: PlanSection;
  onOpen: (opened: Opened) => void;
}

/** A section with its lines; for those who write it, with what may be changed. */
export function PlanSectionBlock({ plan, section, onOpen }: PlanSectionProps) {
  const words = useCampaignWords();
  const duties = plan.duties.filter((duty) => duty.sectionId === section.id);
  const isParent = plan.sections.some((one) => one.parentId === section.id);
  const isDraft = plan.state === 'draft';
  const drop = useDrop(plan);
  const Heading = section.parentId ? 'h4' : 'h3';
  return (
    <section className={css.section} data-inner={section.parentId !== null || undefined}>
      <div className={css.sectionHead}>
        <Heading>
          <span className={css.code}>{section.code}</span> {section.title}
        </Heading>
        {plan.actions.edit?.allowed ? (
          <ActionIcon
            size="sm"
            aria-label={`${words.act.editSection} ${section.code}`}
            onClick={() => onOpen({ kind: 'section', section })}
          >
            <IconPencil size={16} stroke={1.7} />
          </ActionIcon>
        ) : null}
        {isDraft && duties.length === 0 && !isParent && plan.actions.discard?.allowed ? (
          <ActionIcon
            size="sm"
            aria-label={`${words.act.dropSection} ${section.code}`}
            onClick={() => void drop.section(section)}
          >
            <IconTrash size={16} stroke={1.7} />
          </ActionIcon>
        ) : null}
      </div>
      {duties.map((duty) => (
        <DutyLine key={duty.id} plan={plan} duty={duty} onOpen={onOpen} onDrop={() => void drop.duty(duty)} />
      ))}
      {duties.length === 0 && !isParent ? <p className="sec">{words.page.noDuties}</p> : null}
      {plan.actions.extendPlan?.allowed && !isParent ? (
        <Button
          size="xs"
          variant="subtle"
          leftSection={<IconPlus size={16} stroke={1.8} />}
          onClick={() => onOpen({ kind: 'duty', duty: null, sectionId: section.id })}
        >
          {words.act.addDuty}
        </Button>
      ) : null}
    </section>
  );
}

/** More than so many are counted instead of named. */
const fewUnits = 4;

interface DutyLineProps extends Omit<PlanSectionProps, 'section'> {
  duty: Duty;
  onDrop: () => void;
}

function DutyLine({ plan, duty, onOpen, onDrop }: DutyLineProps) {
  const words = useCampaignWords();
  const format = useFormat();
  const { units } = useUnits();
  const named = units.filter((unit) => duty.unitIds.includes(unit.id));
  const when = duty.dueOn ? format.day(duty.dueOn) : words.recurrence[duty.recurrence];
  const suggested = useSuggested(plan, duty);
  const few = named.map((unit) => unit.abbreviation).join(', ');
  const who = named.length > fewUnits ? format.count(named.length, 'unit') : few || words.fault.unitsNeeded;
  return (
    <article className={css.duty}>
      <span className={css.letter}>{duty.code.split('.').at(-1)}</span>
      <div>
        <p className={css.dutyTitle}>{duty.title}</p>
        <p className={css.text} lang="vi">
          {duty.text}
        </p>
        <p className={css.dutyFacts}>
          {duty.citation} · {when} ·{' '}
          <span
            data-missing={named.length === 0 || undefined}
            title={named.map((unit) => unit.name).join(', ')}
          >
            {who}
          </span>
        </p>
        {suggested ? <p className={css.dutyFacts}>{words.page.suggested(suggested)}</p> : null}
      </div>
      <span className={css.dutyActs}>
        {plan.actions.edit?.allowed ? (
          <ActionIcon
            size="sm"
            aria-label={`${words.act.editDuty} ${duty.code}`}
            onClick={() => onOpen({ kind: 'duty', duty, sectionId: duty.sectionId })}
          >
            <IconPencil size={16} stroke={1.7} />
          </ActionIcon>
        ) : null}
        {plan.state === 'draft' && plan.actions.discard?.allowed ? (
          <ActionIcon size="sm" aria-label={`${words.act.dropDuty} ${duty.code}`} onClick={onDrop}>
            <IconTrash size={16} stroke={1.7} />
          </ActionIcon>
        ) : null}
      </span>
    </article>
  );
}

/** The plan's own words by which a draft was filled in, as long as what they suggest still stands. */
function useSuggested(plan: Campaign, duty: Duty): string | null {
  const { units } = useUnits();
  if (plan.state !== 'draft') return null;
  const sectionTitle = plan.sections.find(({ id }) => id === duty.sectionId)?.title ?? '';
  const known = units.filter(({ kind }) => kind !== 'agency');
  const found = suggestDuty({ text: duty.text, sectionTitle }, known, plan.startsOn);
  const isSameWho = [...found.unitIds].sort().join() === [...duty.unitIds].sort().join();
  const isSameWhen = found.recurrence === duty.recurrence && found.dueOn === duty.dueOn;
  const quotes = [isSameWho ? found.because.units : null, isSameWhen ? found.because.when : null];
  return quotes.flatMap((quote) => (quote ? [`“${quote}”`] : [])).join(', ') || null;
}

function useDrop(plan: Campaign) {
  const words = useCampaignWords();
  const say = useProblemWords();
  const tell = useTell();
  const told = {
    refreshes: planChanges,
    onSuccess: () => tell(words.told.dropped),
    onError: (problem: Parameters<typeof say>[0]) => tell(say(problem), { tone: 'danger' as const }),
  };
  const dropSection = useAct(campaignApi.dropSection, told);
  const dropDuty = useAct(campaignApi.dropDuty, told);
  const params = { id: plan.id };
  return {
    section: async (section: PlanSection) => {
      const title = words.ask.dropSectionTitle(section.code);
      if (await confirmAct({ title, act: words.act.dropSection, danger: true }))
        dropSection.mutate({ params, body: { rev: plan.rev, sectionId: section.id } });
    },
    duty: async (duty: Duty) => {
      const { dropDutyTitle, dropDutyLost: lost } = words.ask;
      if (await confirmAct({ title: dropDutyTitle(duty.code), lost, act: words.act.dropDuty, danger: true }))
        dropDuty.mutate({ params, body: { rev: plan.rev, dutyId: duty.id } });
    },
  };
}
