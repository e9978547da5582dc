import { ActionIcon, SegmentedControl, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { farthest, hearers } from '@thidua/shared/notice/ladder.model';
import { NumberField } from '../../ui/number-field.tsx';
import { Pill } from '../../ui/pill.tsx';
import css from './ladder.module.css';
import { useNoticeWords } from './notice.words.ts';
import { faultsOf, type RungDraft, type Side } from './rung-draft.ts';

interface RungFieldsProps {
  label: string;
  drop: string;
  draft: RungDraft;
  all: readonly RungDraft[];
  tried: boolean;
  onChange: (draft: RungDraft) => void;
  onDrop: () => void;
}

const sides = ['before', 'on', 'after'] as const satisfies readonly Side[];

/** One step: on which day, at what time, to whom. */
export function RungFields({ label, drop, draft, all, tried, onChange, onDrop }: RungFieldsProps) {
  const { form: words, hearer } = useNoticeWords().ladder;
  const faults = tried ? faultsOf(draft, all) : {};
  const daysFault =
    faults.days === 'twice' ? words.twice : faults.days ? words.needDays(farthest) : undefined;
  return (
    <fieldset className={css.rung}>
      <legend>{label}</legend>
      <ActionIcon className={css.drop} variant="subtle" size={32} aria-label={drop} onClick={onDrop}>
        <IconTrash size={17} stroke={1.7} />
      </ActionIcon>
      <div className={css.fields}>
        <SegmentedControl
          aria-label={words.days}
          value={draft.side}
          onChange={(side) => onChange({ ...draft, side: side as Side })}
          data={sides.map((value) => ({ value, label: words.side[value] }))}
        />
        {draft.side === 'on' ? null : (
          <div className={css.count}>
            <NumberField
              label={words.days}
              value={draft.count}
              onChange={(count) => onChange({ ...draft, count })}
              error={faults.days === 'needDays'}
            />
          </div>
        )}
        <TextInput
          label={words.time}
          w={84}
          maxLength={5}
          inputMode="numeric"
          value={draft.time}
          error={faults.time === true}
          onChange={(event) => onChange({ ...draft, time: event.currentTarget.value })}
        />
      </div>
      <Fault>{daysFault}</Fault>
      <Fault>{faults.time ? words.needTime : undefined}</Fault>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset in a fieldset would be read twice */}
      <div className={css.pills} role="group" aria-label={words.to}>
        {hearers.map((one) => (
          <Pill
            key={one}
            chosen={draft.to.includes(one)}
            onChange={(chosen) =>
              onChange({
                ...draft,
                to: hearers.filter((who) => (who === one ? chosen : draft.to.includes(who))),
              })
            }
          >
            {hearer[one]}
          </Pill>
        ))}
      </div>
      <Fault>{faults.to ? words.needTo : undefined}</Fault>
    </fieldset>
  );
}

/** Beneath the row and not beneath its field: three narrow fields leave no room for a sentence. */
function Fault({ children }: { children: string | undefined }) {
  if (!children) return null;
  return (
    <p className={css.fault} role="alert">
      {children}
    </p>
  );
}
