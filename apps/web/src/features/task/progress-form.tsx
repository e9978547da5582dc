import '@mantine/core/styles/Slider.layer.css';
import { Button, Input, Slider, Stack, Textarea } from '@mantine/core';
import { taskApi } from '@thidua/shared/task/task.api';
import type { Candidate, EvidenceRef, Task, TaskOccurrence } from '@thidua/shared/task/task.model';
import { useState } from 'react';
import { useProblemWords } from '../../platform/problem-words.ts';
import { Card } from '../../ui/card.tsx';
import { Notice } from '../../ui/notice.tsx';
import { usePhone } from '../../ui/use-narrow.ts';
import { UploadField, useUploads } from '../document/document.parts.tsx';
import { RecordPicker } from './record-picker.tsx';
import { useTaskWords } from './task.words.ts';
import css from './task-page.module.css';
import { useTaskAct } from './use-task-act.ts';

interface ProgressFormProps {
  task: Task;
  occurrence: TaskOccurrence;
}

/** What is said of the task, beside how far it is. */
interface Said {
  rev: number;
  periodKey?: string;
  note: string;
  evidence: EvidenceRef[];
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
              thumbLabel={words.form.progress}
            />
          </Input.Wrapper>
          <Textarea
            label={words.form.note}
            placeholder={words.form.noteHint}
            autosize
            minRows={3}
            maxLength={4000}
            size={size}
            readOnly={form.isBusy}
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
  const [fault, setFault] = useState<'nothing' | 'needed' | 'failed' | null>(null);
  const [isWaiting, setWaiting] = useState(false);
  const uploads = useUploads();
  const reset = () => {
    setNote('');
    setRecords([]);
    uploads.clear();
  };
  const isOwn = task.duty.ownerUnitId !== null;
  const save = useTaskAct(taskApi.progress, words.saved(progress), reset);
  const finish = useTaskAct(taskApi.finish, isOwn ? words.ownFinished : words.finished, reset);
  const isProven = note.trim() !== '' || uploads.uploads.length > 0 || records.length > 0;
  const params = { id: task.id };
  /** Says what is missing instead of sending what would be refused; files on their way are waited for. */
  const send = async (missing: 'nothing' | 'needed' | false, act: (body: Said) => void) => {
    setFault(missing || null);
    if (missing) return;
    setWaiting(true);
    const files = await uploads.settle();
    setWaiting(false);
    if (!files) setFault('failed');
    else
      act({
        rev: task.rev,
        ...(occurrence.periodKey ? { periodKey: occurrence.periodKey } : {}),
        note: note.trim(),
        evidence: evidenceOf(files, records),
      });
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
    isWaitingForFiles: isWaiting && uploads.isSending,
    isOffline: save.isPaused || finish.isPaused,
    problem: save.error ?? finish.error,
    isBusy: isWaiting || save.isPending || finish.isPending,
    save: () =>
      send(!isProven && progress === occurrence.progress && 'nothing', (body) =>
        save.mutate({ params, body: { ...body, progress } }),
      ),
    finish: () => send(!isProven && !wasProven && 'needed', (body) => finish.mutate({ params, body })),
  };
}

function evidenceOf(files: readonly { id: string }[], records: readonly Candidate[]): EvidenceRef[] {
  return [
    ...files.map((file) => ({ kind: 'file' as const, id: file.id })),
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
      ) : form.isOffline ? (
        <Notice tone="warn" live>
          {words.offline}
        </Notice>
      ) : form.isWaitingForFiles ? (
        <Notice live>{words.sending}</Notice>
      ) : null}
      <div className={css.acts}>
        <span className={css.hint}>{isOwn ? words.ownFinishHint : words.finishHint}</span>
        <Button size={size} onClick={() => void form.save()} disabled={form.isBusy}>
          {words.save}
        </Button>
        <Button size={size} variant="filled" onClick={() => void form.finish()} loading={form.isBusy}>
          {words.finish}
        </Button>
      </div>
    </>
  );
}
