import { createRequire } from 'node:module';
import { SMTPServer } from 'smtp-server';

/** What arrived, read by a parser that is not the sender's. */
export interface Arrived {
  to: string;
  from: string;
  subject: string;
  text: string;
  html: string;
  messageId: string;
}

interface Parsed {
  to: { text: string };
  from: { text: string };
  subject: string;
  text: string;
  html: string;
  messageId: string;
}

const require = createRequire(import.meta.url);
// The parser brings no types of its own.
const { simpleParser } = require('mailparser') as {
  simpleParser: (source: Buffer) => Promise<Parsed>;
};

export interface Mailbox {
  url: string;
  arrived: Arrived[];
  /** Answers that the server gives instead of taking a letter: `busy` for now, `unknown` for good. */
  mood: { refuses: 'nothing' | 'busy' | 'unknown' };
  close(): Promise<void>;
}

const refusals = {
  busy: Object.assign(new Error('try again later'), { responseCode: 451 }),
  unknown: Object.assign(new Error('no such mailbox'), { responseCode: 550 }),
};

/** A real SMTP server on loopback that keeps what arrives. */
export async function openMailbox(): Promise<Mailbox> {
  const arrived: Arrived[] = [];
  const mood: Mailbox['mood'] = { refuses: 'nothing' };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    onRcptTo: (_address, _session, done) =>
      mood.refuses === 'nothing' ? done() : done(refusals[mood.refuses]),
    onData: (stream, _session, done) => {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        simpleParser(Buffer.concat(parts)).then(({ to, from, subject, text, html, messageId }) => {
          arrived.push({ to: to.text, from: from.text, subject, text, html, messageId });
          done();
        }, done);
      });
    },
  });
  server.on('error', () => {});
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as { port: number };
  return {
    url: `smtp://127.0.0.1:${port}`,
    arrived,
    mood,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
