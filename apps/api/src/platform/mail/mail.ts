import type { Ctx } from '../http/ctx.ts';

/** A mail as it is kept: to whom, and what it is about. Its words are made when it is sent. */
export interface MailRow {
  id: string;
  agency_id: string;
  account_id: string;
  kind: string;
  about: Record<string, unknown>;
  once_key: string;
  written_at: string;
  attempts: number;
}

export interface Letter {
  to: string;
  subject: string;
  text: string;
  html: string;
}

/** What a mail says now, or why it need not be sent any more. */
export type Composed = { letter: Letter } | { skip: string };

/** Makes the letter of a mail from what is so at this moment; the features' part of sending. */
export type Compose = (ctx: Ctx, mail: MailRow) => Promise<Composed>;
