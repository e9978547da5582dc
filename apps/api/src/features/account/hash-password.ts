import { type Argon2Parameters, argon2, randomBytes, randomInt, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

const derive = promisify(argon2);

/** OWASP's floor for argon2id: 19 MiB, two passes, one lane. */
const cost = { memory: 19_456, passes: 2, parallelism: 1 } as const;
const tagLength = 32;

const unpadded = (bytes: Buffer) => bytes.toString('base64').replace(/=+$/, '');
const phc = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/;

function tagOf(
  password: string,
  nonce: Buffer,
  how: Pick<Argon2Parameters, 'memory' | 'passes' | 'parallelism'>,
  length: number,
) {
  return derive('argon2id', {
    message: password.normalize('NFC'),
    nonce,
    tagLength: length,
    ...how,
  }) as Promise<Buffer>;
}

/** A PHC string: the way of hashing stands beside the hash, so that the cost can be raised later. */
export async function hashPassword(password: string): Promise<string> {
  const nonce = randomBytes(16);
  const tag = await tagOf(password, nonce, cost, tagLength);
  const { memory, passes, parallelism } = cost;
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${unpadded(nonce)}$${unpadded(tag)}`;
}

// Nobody's hash: to verify against it costs what a real one costs, so that a name without an account takes as long.
const nobodys = `$argon2id$v=19$m=${cost.memory},t=${cost.passes},p=${cost.parallelism}$${unpadded(randomBytes(16))}$${unpadded(randomBytes(tagLength))}`;

/** Whether this is the password; without a hash the same work is done and the answer is no. */
export async function passwordMatches(password: string, hash: string | null): Promise<boolean> {
  const [, memory, passes, lanes, nonce = '', tag = ''] =
    phc.exec(hash ?? nobodys) ?? phc.exec(nobodys) ?? [];
  const kept = Buffer.from(tag, 'base64');
  const how = { memory: Number(memory), passes: Number(passes), parallelism: Number(lanes) };
  const made = await tagOf(password, Buffer.from(nonce, 'base64'), how, kept.length);
  return timingSafeEqual(made, kept) && hash !== null;
}

// Without the signs that are taken for one another when read from paper: 0 o, 1 l i.
const letters = 'abcdefghjkmnpqrstuvwxyz23456789';

/** A password to be told once and changed at first sign-in: three groups of four, 59 bits. */
export function issuePassword(): string {
  const group = () => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join('');
  return [group(), group(), group()].join('-');
}
