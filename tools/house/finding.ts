/** One wall that was broken: which rule, where, and what to do instead. */
export interface Finding {
  readonly rule: string;
  readonly at: string;
  readonly says: string;
}
