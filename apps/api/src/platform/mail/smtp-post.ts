import { createTransport } from 'nodemailer';
import type { Letter } from './mail.ts';

/** Hands one letter over; throws where the other side did not take it. */
export interface Post {
  send(letter: Letter & { messageId: string }): Promise<void>;
  close(): void;
}

const patience = 20_000;

/** A post over SMTP: `smtp://user:password@host:587` or `smtps://...`; connections are kept for what follows. */
export function smtpPost(url: string, from: string): Post {
  const transport = createTransport(
    {
      url,
      pool: true,
      maxConnections: 2,
      connectionTimeout: patience,
      greetingTimeout: patience,
      socketTimeout: patience,
    },
    // Answers to a machine's letter answer nobody.
    { from, headers: { 'Auto-Submitted': 'auto-generated' } },
  );
  return {
    send: async ({ to, subject, text, html, messageId }) => {
      await transport.sendMail({ to, subject, text, html, messageId });
    },
    close: () => transport.close(),
  };
}
