import { z } from 'zod';
import type { NoticeEvent } from './notice.model.ts';

/** What one may be told of, as one chooses how. */
export const mailTopics = ['returned', 'escalated', 'urged', 'reminded', 'work', 'outcome'] as const;
export type MailTopic = (typeof mailTopics)[number];

/** By mail at once, in the day's digest, or in the product only. */
export const mailWays = ['atOnce', 'digest', 'appOnly'] as const;
export type MailWay = (typeof mailWays)[number];

const topics: Partial<Record<NoticeEvent, MailTopic>> = {
  'report.returned': 'returned',
  'report.sentBack': 'returned',
  'task.returned': 'returned',
  'obligation.escalated': 'escalated',
  'obligation.urged': 'urged',
  'obligation.reminded': 'reminded',
  'report.accepted': 'outcome',
  'task.verified': 'outcome',
  'obligation.extended': 'outcome',
  'obligation.exempted': 'outcome',
  'obligation.restored': 'outcome',
  'obligation.refused': 'outcome',
  'consolidation.sentBack': 'returned',
  'consolidation.approved': 'outcome',
  'finding.sentBack': 'returned',
  'finding.reopened': 'returned',
  'finding.verified': 'outcome',
  'finding.extended': 'outcome',
  'minutes.objected': 'outcome',
};

/** Whatever is not named brings somebody work to do. */
export const topicOf = (event: NoticeEvent): MailTopic => topics[event] ?? 'work';

/** These cannot wait and cannot be turned off. */
export const fixedTopics = ['returned', 'escalated'] as const satisfies readonly MailTopic[];

const usual: Record<MailTopic, MailWay> = {
  returned: 'atOnce',
  escalated: 'atOnce',
  urged: 'atOnce',
  reminded: 'digest',
  work: 'digest',
  outcome: 'appOnly',
};

const way = z.enum(mailWays);
/** What a person has chosen; what is absent follows the usual way. */
export const mailChoicesSchema = z.object({
  /** Whether the day's digest comes at all. */
  digest: z.boolean().default(true),
  ways: z.object({
    urged: way.optional(),
    reminded: way.optional(),
    work: way.optional(),
    outcome: way.optional(),
  }),
});
export type MailChoices = z.infer<typeof mailChoicesSchema>;

export const usualChoices: MailChoices = { digest: true, ways: {} };

/** How a person hears of a topic. A digest that was turned off carries nothing. */
export function wayOf(topic: MailTopic, choices: MailChoices): MailWay {
  const ways: Partial<Record<MailTopic, MailWay | undefined>> = choices.ways;
  const isFixed = (fixedTopics as readonly MailTopic[]).includes(topic);
  const chosen = (isFixed ? undefined : ways[topic]) ?? usual[topic];
  return chosen === 'digest' && !choices.digest ? 'appOnly' : chosen;
}
