import type { Endpoint } from '@thidua/shared/contract/endpoint';
import type { Ctx, ReadCtx } from '../http/ctx.ts';
import type { Origin } from './picture-origin.ts';

/** A file on its way in, told by its contents. Nothing of it is kept yet. */
export interface IncomingFile {
  readonly name: string;
  readonly size: number;
  /** The media type that the contents bear; undefined where they bear none. */
  readonly type: string | undefined;
  /** Whether the contents read as text (UTF-8 without control characters). */
  isText(): Promise<boolean>;
}

/** What becomes of a file that is taken. */
export interface Taken {
  type: string;
  /** A picture is drawn anew with its longest side at most so many pixels: nothing hidden survives. */
  redrawTo?: number;
}

/** A file as kept: a drawn picture has other bytes than were sent. */
export interface KeptBytes extends Origin {
  name: string;
  type: string;
  size: number;
  /** Hexadecimal; the key in the store. */
  sha256: string;
  width: number | null;
  height: number | null;
}

/** What is read out: the bytes are in the store under `key`. */
export interface ReadableFile {
  name: string;
  type: string;
  size: number;
  key: string;
}

/** Who judges files, knows them and says who may read them: one feature, told to the doors by the table of contents. */
export interface FileDoor<View> {
  readonly incoming: Pick<Endpoint, 'name' | 'spec'>;
  readonly outgoing: Pick<Endpoint, 'name' | 'spec'>;
  readonly maxBytes: number;
  /** The name as kept. */
  nameOf(given: string): string;
  /** Refuses what is not taken. */
  judge(file: IncomingFile): Promise<Taken>;
  /** The refusal of a picture that cannot be drawn, and of a request that bears no single file. */
  broken(name: string): Error;
  notOne(): Error;
  enter(ctx: Ctx, file: KeptBytes): Promise<string>;
  show(ctx: ReadCtx, id: string): Promise<View>;
  /** Throws not found where it is not this actor's to read. */
  find(ctx: ReadCtx, id: string): Promise<ReadableFile>;
}
