import { problems } from '../contract/problem.ts';

export const remarkProblem = problems('remark', {
  /** It has been settled already, or reopened already. */
  alreadySo: { status: 409 },
});
