/** Whether letters leave the house: `off` without a server to hand them to, `demo` never. Only with `on` is any written. */
export type Mailing = 'on' | 'off' | 'demo';

export interface NewMail {
  accountId: string;
  kind: string;
  about: object;
  /** Not to be known before. */
  notBefore?: string;
  /** The same key is never written twice to the same person. */
  onceKey: string;
}
