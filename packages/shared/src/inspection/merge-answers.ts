import type { AnswerVerdict } from './checklist.model.ts';

/** What the rule needs of an answer. `basedOn` are the answers its author saw when giving it, their own earlier ones among them. */
export interface GivenAnswer {
  id: string;
  itemCode: string;
  accountId: string;
  verdict: AnswerVerdict;
  points: number | null;
  basedOn: readonly string[];
  answeredAt: string;
}

/** Of several answers to one item the team has chosen one; `among` are all that lay before it. */
export interface Choice {
  id: string;
  itemCode: string;
  answerId: string;
  among: readonly string[];
  at: string;
}

export interface MergedItem {
  itemCode: string;
  /** The answer that stands; null where nobody answered, or two differ and nobody has chosen. */
  standing: string | null;
  /** The answers among which somebody must choose, the earliest first; empty where there is nothing to choose. */
  contested: string[];
  /** All that nobody has gone beyond: the standing one and those that say the same. */
  latest: string[];
}

/**
 * Puts together what several inspectors have answered on several devices, some of them without a network. Nothing is lost: an answer
 * is set aside only by one whose author had seen it, by a later one of the same author, or by a choice. The result depends on what
 * was answered and not on the order in which it arrived, nor on how often.
 */
export function mergeAnswers(
  answers: readonly GivenAnswer[],
  choices: readonly Choice[],
): Map<string, MergedItem> {
  const once = new Map(answers.map((answer) => [answer.id, answer]));
  const byItem = Map.groupBy([...once.values()].sort(inTime), ({ itemCode }) => itemCode);
  const chosen = Map.groupBy(choices, ({ itemCode }) => itemCode);
  return new Map([...byItem].map(([code, some]) => [code, mergeItem(code, some, chosen.get(code) ?? [])]));
}

type Timed = { id: string; answeredAt: string };
const inTime = (a: Timed, b: Timed) =>
  a.answeredAt < b.answeredAt || (a.answeredAt === b.answeredAt && a.id < b.id) ? -1 : 1;

function mergeItem(
  itemCode: string,
  answers: readonly GivenAnswer[],
  choices: readonly Choice[],
): MergedItem {
  const lastWords = lastOfEach(answers);
  const beyond = setAside(answers, lastWords, choices);
  const open = lastWords.filter(({ id }) => !beyond.has(id));
  // Two answers that each claim to have seen the other: no author can, so neither is believed.
  const latest = open.length > 0 ? open : lastWords;
  const [first] = latest;
  const last = latest.at(-1);
  const agree = latest.every((one) => one.verdict === first?.verdict && one.points === first.points);
  const ids = latest.map(({ id }) => id);
  if (!agree) return { itemCode, standing: null, contested: ids, latest: ids };
  return {
    itemCode,
    standing: last && last.verdict !== 'cleared' ? last.id : null,
    contested: [],
    latest: ids,
  };
}

/**
 * Of one author the last word counts. What they had seen of their own when they gave another is before it, whatever the clock said;
 * where that decides nothing, as on two devices, time does.
 */
function lastOfEach(answers: readonly GivenAnswer[]): GivenAnswer[] {
  const authors = new Map(answers.map(({ id, accountId }) => [id, accountId]));
  const followed = new Set(
    answers.flatMap(({ id, accountId, basedOn }) =>
      basedOn.filter((one) => one !== id && authors.get(one) === accountId),
    ),
  );
  const words = [...answers].sort((a, b) => Number(followed.has(b.id)) - Number(followed.has(a.id)));
  const last = new Map(words.map((answer) => [answer.accountId, answer]));
  return answers.filter((answer) => last.get(answer.accountId) === answer);
}

/** Whatever somebody has gone beyond. Later choices overrule earlier ones. */
function setAside(
  answers: readonly GivenAnswer[],
  lastWords: readonly GivenAnswer[],
  choices: readonly Choice[],
): Set<string> {
  const seenBeyond = new Set(answers.flatMap(({ id, basedOn }) => basedOn.filter((one) => one !== id)));
  const beyond = new Set(seenBeyond);
  const isLastWord = new Set(lastWords.map(({ id }) => id));
  for (const { answerId, among } of [...choices].sort(inOrder)) {
    for (const id of among) beyond.add(id);
    // What somebody has taken further since is not brought back by having been chosen.
    if (isLastWord.has(answerId) && !seenBeyond.has(answerId)) beyond.delete(answerId);
  }
  return beyond;
}

const inOrder = (a: Choice, b: Choice) => (a.at < b.at || (a.at === b.at && a.id < b.id) ? -1 : 1);
