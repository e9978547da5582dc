import { fireEvent, render, screen } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { CampaignChoice, useCampaignChoice } from './campaign-choice.tsx';

function Shown() {
  const { campaignId, choose } = useCampaignChoice();
  return (
    <button type="button" onClick={() => choose('old')}>
      {campaignId ?? 'none'}
    </button>
  );
}
const show = (...campaigns: { id: string; state: string }[]) => {
  const { unmount } = render(
    <CampaignChoice campaigns={campaigns}>
      <Shown />
    </CampaignChoice>,
  );
  const button = screen.getByRole('button');
  return { text: button.textContent, choose: () => fireEvent.click(button), unmount };
};
const seen = (...campaigns: { id: string; state: string }[]) => {
  const { text, unmount } = show(...campaigns);
  unmount();
  return text;
};
const running = (id: string) => ({ id, state: 'running' });
const closed = (id: string) => ({ id, state: 'closed' });
beforeEach(() => localStorage.clear());

test('a new campaign does not push aside the one at work, and takes its place when that is over', () => {
  expect(seen()).toBe('none');
  expect(seen(running('old'))).toBe('old');
  expect(seen(running('new'), running('old'))).toBe('old');
  expect(seen(running('new'), closed('old'))).toBe('new');
});

test('what one chose stays chosen, over or not, as long as it is there', () => {
  const first = show(running('new'), running('old'));
  expect(first.text).toBe('new');
  first.choose();
  first.unmount();
  expect(seen(running('new'), closed('old'))).toBe('old');
  expect(seen(running('new'))).toBe('new');
});
