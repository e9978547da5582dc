import type { doorWords } from './door.words.ts';

const wait = (seconds: number) =>
  seconds < 90 ? `${seconds} seconds` : `${Math.ceil(seconds / 60)} minutes`;

export const doorWordsEn: typeof doorWords = {
  problems: {
    invalid: 'Something sent is not right. See the fields that are marked.',
    signInNeeded: 'The session has ended. Sign in again to go on; what you were writing is kept.',
    notPermitted:
      'Your account may not do this. If your work needs it, ask the administrator of your agency.',
    notFound: 'There is no such thing, or it lies outside your reach.',
    changedMeanwhile: 'Somebody has just changed this. Look again and retry.',
    keyNeeded: 'The key of the act is missing. Reload the page and retry.',
    keyReused: 'The key of the act was used for something else. Reload the page and retry.',
    tooLarge: 'What was sent is too large.',
    wrongMedia: 'This kind of content is not accepted.',
    tooMany: ({ seconds }) => `Too many tries. Wait ${seconds ? wait(seconds) : 'some minutes'} and retry.`,
    foreignOrigin: 'The request came from another page and was refused.',
    passwordChangeNeeded: 'The issued password must be changed first.',
    broken: 'Something broke here. What was saved is safe; retry, and tell the office if it stays.',
    busy: 'The system is busy. Retry in some seconds.',
    unreachable: 'The server cannot be reached. Check the network.',
    unreadable: 'The answer cannot be read. Reload the page.',
  },
  faults: {
    invalid_type: 'Missing, or not a value of this kind',
    too_small: ({ minimum, origin }) =>
      origin === 'string'
        ? minimum === 1
          ? 'Must not be empty'
          : `At least ${minimum} characters`
        : `Enter ${minimum} or more`,
    too_big: ({ maximum, origin }) =>
      origin === 'string' ? `At most ${maximum} characters` : `Enter ${maximum} or less`,
    invalid_format: 'Not in the right form',
    invalid_value: 'Not in the list',
    unrecognized_keys: 'Something is not accepted',
    unreadable: 'Holds a character that cannot be kept. Delete it and type again',
    cursor: 'This page of the list is gone. Start from the beginning.',
    other: 'Not a right value',
  },
};
