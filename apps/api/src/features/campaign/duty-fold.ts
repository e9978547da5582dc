import { fold } from '@thidua/shared/kernel/text';

/** What a search finds a duty by: its code, its title, the plan's own words. */
export const dutyFold = (duty: { code: string; title: string; short_title: string; text: string }): string =>
  fold(`${duty.code} ${duty.title} ${duty.short_title} ${duty.text}`);
