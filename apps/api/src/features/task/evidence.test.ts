import { taskApi } from '@thidua/shared/task/task.api';
import { expect } from 'vitest';
import { givenCampaign, taskOf } from '../../../test/given-campaign.ts';
import { download, upload } from '../../../test/upload.ts';
import { world } from '../../../test/world.ts';

const story = world();

const pdf = Buffer.from('%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');

story('a file is read by those who may read the record it hangs on, and by nobody else', async (w) => {
  await givenCampaign(w);
  const { body: file } = await upload(w, 'reporter1', 'minh chứng.pdf', pdf);
  const statusFor = async (player: Parameters<typeof download>[1]) =>
    (await download(w, player, file.id)).statusCode;
  expect([await statusFor('reporter1'), await statusFor('leader1'), await statusFor('office')]).toEqual([
    200, 404, 404,
  ]);
  const line = await taskOf(w, 'unit1', 'II.1.a');
  const theirs = await taskOf(w, 'unit2', 'II.1.a');
  const evidence = [{ kind: 'file' as const, id: file.id }];
  await expect(
    w.as('reporter2')(taskApi.progress, {
      params: { id: theirs.id },
      body: { rev: theirs.rev, progress: 10, evidence },
    }),
  ).rejects.toMatchObject({ code: 'document.notYours' });
  const task = await w.as('reporter1')(taskApi.progress, {
    params: { id: line.id },
    body: { rev: line.rev, progress: 10, evidence },
  });
  expect(task.entries[0]!.evidence).toEqual([
    { kind: 'file', id: file.id, name: 'minh chứng.pdf', type: 'application/pdf', size: pdf.length },
  ]);
  expect([
    await statusFor('leader1'),
    await statusFor('staff1'),
    await statusFor('office'),
    await statusFor('reporter2'),
    await statusFor('otherOffice'),
  ]).toEqual([200, 200, 200, 404, 404]);
  const second = await taskOf(w, 'unit1', 'II.1.b');
  await expect(
    w.as('reporter1')(taskApi.progress, {
      params: { id: second.id },
      body: { rev: second.rev, progress: 10, evidence },
    }),
  ).rejects.toMatchObject({ code: 'document.notYours' });
  expect((await w.raw('office', { method: 'GET', url: '/api/files/not-an-id' })).status).toBe(404);
});
