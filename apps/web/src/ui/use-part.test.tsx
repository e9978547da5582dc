import { act, render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { usePart } from './use-part.ts';

/** Code that cannot be had until the network is back. */
function flaky() {
  let isBack = false;
  return {
    load: async () => {
      if (!isBack) throw new TypeError('Failed to fetch dynamically imported module');
      return { say: 'đã có' };
    },
    comeBack: () => {
      isBack = true;
      window.dispatchEvent(new Event('online'));
    },
  };
}

function Page({ load, isNeeded }: { load: () => Promise<{ say: string }>; isNeeded: boolean }) {
  const part = usePart(load, isNeeded);
  return <p>trang {part?.say ?? 'chưa có'}</p>;
}

test('a part that cannot be fetched leaves the page standing, and comes with the network', async () => {
  const { load, comeBack } = flaky();
  const { rerender } = render(<Page load={load} isNeeded={false} />);
  rerender(<Page load={load} isNeeded />);
  await act(async () => {});
  expect(screen.getByText('trang chưa có')).toBeDefined();
  await act(async () => comeBack());
  expect(screen.getByText('trang đã có')).toBeDefined();
});
