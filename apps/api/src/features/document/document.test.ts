import { readdirSync } from 'node:fs';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { maxFileBytes } from '@thidua/shared/document/document.model';
import sharp from 'sharp';
import { expect } from 'vitest';
import { testFiles } from '../../../test/files.ts';
import { download, multipartOf, upload } from '../../../test/upload.ts';
import { world } from '../../../test/world.ts';

const story = world();

const pdf = Buffer.from('%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');
/** A photo with a place in it, lying on its side, larger than is kept. */
const photo = () =>
  sharp({ create: { width: 3000, height: 1500, channels: 3, background: '#1e4b8f' } })
    .withExif({
      IFD2: { DateTimeOriginal: '2021:08:20 14:30:00' },
      IFD3: {
        GPSLatitude: '12/1 15/1 0/1',
        GPSLatitudeRef: 'N',
        GPSLongitude: '109/1 12/1 0/1',
        GPSLongitudeRef: 'E',
      },
    })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
const halfWay = () => readdirSync(testFiles().scratch);

story('a file comes in, is kept once, and goes out as an attachment that nothing can run', async (w) => {
  const first = await upload(w, 'reporter1', 'Báo cáo tuần 33.pdf', pdf);
  expect(first).toMatchObject({
    status: 200,
    body: { name: 'Báo cáo tuần 33.pdf', type: 'application/pdf', size: pdf.length },
  });
  const answer = await download(w, 'reporter1', first.body.id);
  expect(answer.rawPayload.equals(pdf)).toBe(true);
  expect(answer.headers).toMatchObject({
    'content-type': 'application/pdf',
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; sandbox",
    'content-disposition':
      'attachment; filename="Bao cao tuan 33.pdf"; filename*=UTF-8\'\'B%C3%A1o%20c%C3%A1o%20tu%E1%BA%A7n%2033.pdf',
  });
  const seen = await download(w, 'reporter1', first.body.id, {
    'if-none-match': String(answer.headers.etag),
  });
  expect(seen.statusCode).toBe(304);
  expect(halfWay()).toEqual([]);
});

story('a photo is made anew: turned upright, smaller, without place or camera', async (w) => {
  const sent = await upload(w, 'reporter1', 'ap-phich.JPG', await photo());
  expect(sent.body).toMatchObject({ type: 'image/jpeg', width: 1200, height: 2400 });
  const { rawPayload } = await download(w, 'reporter1', sent.body.id);
  const kept = await sharp(rawPayload).metadata();
  expect([kept.exif, kept.orientation]).toEqual([undefined, undefined]);
  // The hour on the camera's wall is local; the place goes unless it is kept on purpose, and then beside the picture.
  expect(sent.body).toMatchObject({ takenAt: '2021-08-20T07:30:00.000Z', place: null });
  const onPurpose = await upload(w, 'reporter1', 'cua-chinh.jpg', await photo(), 'on-purpose', '?place=keep');
  expect(onPurpose.body.place).toEqual({ lat: 12.25, lon: 109.2 });
  const again = await download(w, 'reporter1', onPurpose.body.id);
  expect((await sharp(again.rawPayload).metadata()).exif).toBeUndefined();
});

story(
  'a picture without notes was taken when its sender says; a camera that says so is believed',
  async (w) => {
    const bare = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#fff' } })
      .jpeg()
      .toBuffer();
    const at = '2021-08-21T01:02:03.000Z';
    const sent = await upload(w, 'reporter1', 'anh.jpg', bare, 'taken-said', `?takenAt=${at}`);
    expect(sent.body.takenAt).toBe(at);
    const told = await upload(w, 'reporter1', 'anh.jpg', await photo(), 'taken-told', `?takenAt=${at}`);
    expect(told.body.takenAt).toBe('2021-08-20T07:30:00.000Z');
    expect((await upload(w, 'reporter1', 'anh.jpg', bare, 'taken-odd', '?takenAt=hom-qua')).status).toBe(400);
  },
);

story('what is not what it says is refused with the reason, and nothing is kept', async (w) => {
  const picture = await sharp({ create: { width: 4, height: 4, channels: 3, background: '#fff' } })
    .png()
    .toBuffer();
  const zip = Buffer.from('504b0304140000000000', 'hex');
  const cases = [
    ['Quyết định.pdf', picture, 'disguised'],
    ['anh.png', pdf, 'disguised'],
    ['virus.exe', Buffer.from('MZ\u0000\u0000this program'), 'notTaken'],
    ['cua-chinh.jpg', Buffer.from('MZ\u0000\u0000this program'), 'disguised'],
    ['goi.zip', Buffer.concat([zip, Buffer.alloc(60)]), 'notTaken'],
    ['trang.html', Buffer.from('<script>alert(1)</script>'), 'unknown'],
    ['ghi-chu.txt', Buffer.from([65, 0, 66]), 'disguised'],
    ['anh-hong.png', picture.subarray(0, 40), 'broken'],
    ['khong-duoi', Buffer.from('chỉ là chữ'), 'unknown'],
  ] as const;
  for (const [name, bytes, reason] of cases) {
    const answer = await upload(w, 'reporter1', name, Buffer.from(bytes));
    expect([name, answer.status, answer.body.code, answer.body.facts?.reason]).toEqual([
      name,
      415,
      'document.typeNotAllowed',
      reason,
    ]);
  }
  expect(halfWay()).toEqual([]);
});

story('text is text when it reads as text', async (w) => {
  const sent = await upload(w, 'reporter1', 'danh sách.csv', Buffer.from('họ tên;số\nA;1\n'));
  expect(sent.body).toMatchObject({ type: 'text/csv', name: 'danh sách.csv' });
});

story('a file over the limit is refused with the limit, whole or cut', async (w) => {
  const big = Buffer.concat([pdf, Buffer.alloc(maxFileBytes)]);
  const picture = Buffer.concat([await photo(), Buffer.alloc(40_000_000)]);
  for (const [name, bytes] of [
    ['lon.pdf', big],
    ['anh-40mb.jpg', picture],
  ] as const)
    expect(await upload(w, 'reporter1', name, bytes)).toMatchObject({
      status: 413,
      body: { code: 'door.tooLarge', facts: { limit: maxFileBytes } },
    });
  expect(halfWay()).toEqual([]);
});

story('a cut upload leaves nothing behind', async (w) => {
  await w.app.listen({ port: 0, host: '127.0.0.1' });
  const { port } = w.app.server.address() as AddressInfo;
  const body = multipartOf('anh.pdf', Buffer.concat([pdf, Buffer.alloc(400_000)]));
  const sending = request({
    port,
    method: 'POST',
    path: '/api/files',
    headers: {
      'content-type': 'multipart/form-data; boundary=thidua-boundary',
      'content-length': body.length,
      'idempotency-key': 'cut-upload',
      cookie: `session=${w.accounts.reporter1}`,
    },
  });
  sending.on('error', () => {});
  sending.write(body.subarray(0, 200_000));
  await expect.poll(halfWay).toHaveLength(1);
  sending.destroy();
  await expect.poll(halfWay).toEqual([]);
  await w.app.close();
});

story('the same key is the same file; other bytes under it are refused', async (w) => {
  const first = await upload(w, 'reporter1', 'mot.pdf', pdf, 'same-key-1');
  const again = await upload(w, 'reporter1', 'mot.pdf', pdf, 'same-key-1');
  expect(again.body.id).toBe(first.body.id);
  const other = await upload(w, 'reporter1', 'hai.pdf', pdf, 'same-key-1');
  expect(other).toMatchObject({ status: 422, body: { code: 'door.keyReused' } });
});

story('a request that is no upload, or bears no key, is told so', async (w) => {
  const plain = await w.raw('reporter1', {
    method: 'POST',
    url: '/api/files',
    body: {},
    headers: { 'idempotency-key': 'no-upload' },
  });
  expect(plain).toMatchObject({ status: 415, body: { code: 'door.wrongMedia' } });
  expect(await upload(w, 'reporter1', 'a.pdf', pdf, 'short')).toMatchObject({
    status: 400,
    body: { code: 'door.keyNeeded' },
  });
  expect((await upload(w, null, 'a.pdf', pdf)).status).toBe(401);
  expect((await upload(w, 'guard', 'a.pdf', pdf)).status).toBe(403);
});

story('until it hangs on a record, a file is its sender’s alone', async (w) => {
  const { body: file } = await upload(w, 'reporter1', 'minh chứng.pdf', pdf);
  const statusFor = async (player: Parameters<typeof download>[1]) =>
    (await download(w, player, file.id)).statusCode;
  expect([await statusFor('reporter1'), await statusFor('leader1'), await statusFor('office')]).toEqual([
    200, 404, 404,
  ]);
  expect((await w.raw('office', { method: 'GET', url: '/api/files/not-an-id' })).status).toBe(404);
});
