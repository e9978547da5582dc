import '@mantine/core/styles/Slider.layer.css';
import { Button, Input, Slider, Stack, Textarea } from '@mantine/core';
import { taskApi } from '@thidua/shared/task/task.api';
import type { Candidate, EvidenceRef, Task, TaskOccurrence } from '@thidua/shared/task/task.model';
import { useState } from 'react';
import { useProblemWords } from '../../platform/problem-words.ts';
import { Card } from '../../ui/card.tsx';
import { Notice } from '../../ui/notice.tsx';
import { usePhone } from '../../ui/use-narrow.ts';
import { UploadField, type Uploads, useUploads } from '../document/document.parts.tsx';
import { RecordPicker } from './record-picker.tsx';
import { useTaskWords } from './task.words.ts';
import css from './task-page.module.css';
import { useTaskAct } from './use-task-act.ts';

interface ProgressFormProps {
  task: Task;
  occurrence: TaskOccurrence;
}

const marks = [0, 25, 50, 75, 100].map((value) => ({ value, label: String(value) }));

/** How far it is, what was done, and with what to show for it. */
export function ProgressForm({ task, occurrence }: ProgressFormProps) {
  const words = useTaskWords();
  const form = useProgressForm(task, occurrence);
  const size = usePhone() ? 'lg' : 'md';
  return (
    <Card title={words.form.title}>
      <form onSubmit={(event) => event.preventDefault()} noValidate>
        <Stack gap={16}>
          <Input.Wrapper label={words.form.progress} labelElement="div">
            <Slider
              className={css.slider ?? ''}
              value={form.progress}
              onChange={form.setProgress}
              step={5}
              marks={marks}
              label={(value) => words.percent(value)}
              labelAlwaysOn
              thumbProps={{ 'aria-label': words.form.progress }}
            />
          </Input.Wrapper>
          <Textarea
            label={words.form.note}
            placeholder={words.form.noteHint}
            autosize
            minRows={3}
            maxLength={4000}
            size={size}
            value={form.note}
            onChange={(event) => form.setNote(event.currentTarget.value)}
          />
          <UploadField label={words.form.evidence} uploads={form.uploads} />
          <RecordPicker chosen={form.records} onChange={form.setRecords} exceptId={task.id} />
          <FormActs form={form} isOwn={task.duty.ownerUnitId !== null} />
        </Stack>
      </form>
    </Card>
  );
}

function useProgressForm(task: Task, occurrence: TaskOccurrence) {
  const words = useTaskWords().told;
  const [progress, setProgress] = useState(occurrence.progress);
  const [note, setNote] = useState('');
  const [records, setRecords] = useState<readonly Candidate[]>([]);
  const [fault, setFault] = useState<'nothing' | 'needed' | 'sending' | null>(null);
  const uploads = useUploads();
  const reset = () => {
    setNote('');
    setRecords([]);
    uploads.clear();
  };
  const isOwn = task.duty.ownerUnitId !== null;
  const save = useTaskAct(taskApi.progress, words.saved(progress), reset);
  const finish = useTaskAct(taskApi.finish, isOwn ? words.ownFinished : words.finished, reset);
  const evidence = evidenceOf(uploads, records);
  const isProven = note.trim() !== '' || evidence.length > 0;
  const base = {
    rev: task.rev,
    ...(occurrence.periodKey ? { periodKey: occurrence.periodKey } : {}),
    note: note.trim(),
    evidence,
  };
  const params = { id: task.id };
  /** Says what is missing instead of sending what would be refused. */
  const check = (what: 'nothing' | 'needed' | false): boolean => {
    const found = uploads.isSending ? 'sending' : what || null;
    setFault(found);
    return found === null;
  };
  const wasProven = task.entries.some(
    (entry) => entry.periodKey === occurrence.periodKey && (entry.note !== '' || entry.evidence.length > 0),
  );
  return {
    progress,
    setProgress,
    note,
    setNote,
    records,
    setRecords,
    uploads,
    fault,
    problem: save.error ?? finish.error,
    isBusy: save.isPending || finish.isPending,
    save: () => {
      if (check(!isProven && progress === occurrence.progress && 'nothing'))
        save.mutate({ params, body: { ...base, progress } });
    },
    finish: () => {
      if (check(!isProven && !wasProven && 'needed')) finish.mutate({ params, body: base });
    },
  };
}

function evidenceOf(uploads: Uploads, records: readonly Candidate[]): EvidenceRef[] {
  return [
    ...uploads.stored.map((file) => ({ kind: 'file' as const, id: file.id })),
    ...records.map(({ subject }) => ({ kind: 'record' as const, subject })),
  ];
}

function FormActs({ form, isOwn }: { form: ReturnType<typeof useProgressForm>; isOwn: boolean }) {
  const words = useTaskWords().form;
  const say = useProblemWords();
  const size = usePhone() ? 'lg' : 'md';
  return (
    <>
      {form.problem ? (
        <Notice tone="danger" live>
          {say(form.problem)}
        </Notice>
      ) : form.fault ? (
        <Notice tone="warn" live>
          {words[form.fault]}
        </Notice>
      ) : null}
      <div className={css.acts}>
        <span className={css.hint}>{isOwn ? words.ownFinishHint : words.finishHint}</span>
        <Button size={size} onClick={form.save} disabled={form.isBusy}>
          {words.save}
        </Button>
        <Button size={size} variant="filled" onClick={form.finish} loading={form.isBusy}>
          {words.finish}
        </Button>
      </div>
    </>
  );
}
