import type { Transporter } from 'nodemailer';
import type { Letter } from './mail.ts';

/** Hands one letter over; throws where the other side did not take it. */
export interface Post {
  send(letter: Letter & { messageId: string }): Promise<void>;
  close(): void;
}

const patience = 20_000;

/** A post over SMTP: `smtp://user:password@host:587` or `smtps://...`; connections are kept for what follows. */
export function smtpPost(url: string, from: string): Post {
  let opened: Promise<Transporter> | undefined;
  return {
    send: async ({ to, subject, text, html, messageId }) => {
      opened ??= openTransport(url, from);
      await (await opened).sendMail({ to, subject, text, html, messageId });
    },
    close: () => void opened?.then((transport) => transport.close()),
  };
}

/** The library is loaded with the first letter: most houses send none, and it holds four megabytes. */
async function openTransport(url: string, from: string): Promise<Transporter> {
  const { createTransport } = await import('nodemailer');
  return createTransport(
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
}
