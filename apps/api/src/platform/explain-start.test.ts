import { createServer } from 'node:net';
import { expect, test } from 'vitest';
import { readConfig } from './config.ts';
import { explainStart } from './explain-start.ts';

const caught = (act: () => unknown) => {
  try {
    act();
  } catch (fault) {
    return fault;
  }
  throw new Error('nothing was thrown');
};

test('what the one who starts it can mend is told in words', async () => {
  expect(explainStart(caught(() => readConfig({ PORT: '99999' })))).toMatch(/^Cấu hình sai .* PORT/);
  const [first, second] = [createServer(), createServer()];
  await new Promise<void>((resolve) => first.listen(0, '127.0.0.1', resolve));
  const { port } = first.address() as { port: number };
  const fault = await new Promise((resolve) => second.once('error', resolve).listen(port, '127.0.0.1'));
  expect(explainStart(fault)).toMatch(`Port ${port} is in use by another program. Set another PORT.`);
  first.close();
});

test('a fault of ours keeps its stack', () => {
  const fault = new TypeError('x is not a function');
  expect(explainStart(fault)).toBe(fault);
});
