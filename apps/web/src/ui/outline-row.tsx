import { ActionIcon } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconX } from '@tabler/icons-react';
import { type DragEvent, type KeyboardEvent, type ReactNode, useState } from 'react';
import css from './outline.module.css';
import type { OutlineActs } from './outline.tsx';
import { type OutlinePlace, samePlace } from './outline-place.ts';

/** What is being dragged: the browser tells its contents to the place of the drop only, and the rows want to know it before. */
let dragged: OutlinePlace | null = null;

const fits = (place: OutlinePlace) =>
  dragged !== null &&
  dragged.of === place.of &&
  !samePlace(dragged, place) &&
  (dragged.item === null) === (place.item === null);

interface OutlineRowProps<P extends OutlinePlace> {
  place: P;
  acts: OutlineActs<P>;
  /** Its order means nothing. */
  fixed?: boolean;
}

/** One line of the outline: chosen by a click, moved by dragging, by its arrows or by Alt and the arrow keys. */
export function OutlineRow<P extends OutlinePlace>({ place, acts, fixed = false }: OutlineRowProps<P>) {
  const { words } = acts;
  const [isOver, setOver] = useState(false);
  const name = acts.nameAt(place);
  const isChosen = samePlace(acts.chosen, place);
  const Row = place.item === null ? 'div' : 'li';

  const onKeyDown = (event: KeyboardEvent<HTMLButtonElement>) => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (by !== 0) {
      event.preventDefault();
      if (event.altKey && !fixed) acts.step(place, by);
      else goBeside(event.currentTarget, by);
    }
    if (event.key === 'Delete') acts.remove(place);
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    if (dragged && fits(place)) acts.moveTo(dragged as P, place);
  };
  return (
    <Row
      className={css.row}
      data-section={place.item === null || undefined}
      data-over={isOver || undefined}
      onDragOver={(event) => {
        if (!fits(place)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      <button
        type="button"
        className={css.label}
        data-outline
        data-place={`${place.of}-${place.section}-${place.item ?? ''}`}
        draggable={!fixed}
        aria-current={isChosen || undefined}
        onClick={() => acts.choose(place)}
        onKeyDown={onKeyDown}
        onDragStart={(event) => {
          dragged = place;
          event.dataTransfer.effectAllowed = 'move';
          event.dataTransfer.setData('text/plain', name);
        }}
        onDragEnd={() => {
          dragged = null;
        }}
      >
        {name}
        {acts.markAt?.(place)}
      </button>
      {isChosen ? (
        <span className={css.acts}>
          {fixed ? null : (
            <>
              <RowAct label={`${words.up}: ${name}`} onClick={() => acts.step(place, -1)}>
                <IconArrowUp size={15} stroke={1.8} />
              </RowAct>
              <RowAct label={`${words.down}: ${name}`} onClick={() => acts.step(place, 1)}>
                <IconArrowDown size={15} stroke={1.8} />
              </RowAct>
            </>
          )}
          <RowAct label={`${words.remove}: ${name}`} onClick={() => acts.remove(place)}>
            <IconX size={15} stroke={1.8} />
          </RowAct>
        </span>
      ) : null}
    </Row>
  );
}

function RowAct({ label, onClick, children }: { label: string; onClick: () => void; children: ReactNode }) {
  return (
    <ActionIcon variant="subtle" color="gray" size="xs" aria-label={label} title={label} onClick={onClick}>
      {children}
    </ActionIcon>
  );
}

function goBeside(from: HTMLElement, by: number): void {
  const rows = [...(from.closest('nav')?.querySelectorAll<HTMLElement>('[data-outline]') ?? [])];
  rows[rows.indexOf(from) + by]?.focus();
}
