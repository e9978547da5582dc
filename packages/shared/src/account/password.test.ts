import { describe, expect, test } from 'vitest';
import { passwordFault } from './password.ts';

describe('a new password', () => {
  test.each([
    ['nine characters', 'chin-ky-t', 'tooShort'],
    ['nine letters, each with its marks', 'ộộộộệệệệế', 'tooShort'],
    ['longer than anybody types', 'mưa'.repeat(70), 'tooLong'],
    ['the user name with digits', 'Truongdonvi-2021', 'likeUsername'],
    ['the user name in capitals', 'TRUONGDONVI', 'likeUsername'],
    ['the usual one', 'Mật khẩu 123', 'common'],
    ['the usual one with signs between', '1-2-3-4-5-6-7-8-9-0', 'common'],
    ['one letter again and again', 'aaaaaaaaaaaa', 'common'],
    ['three digits again and again', '123123123123', 'common'],
    ['signs alone', '--------------', 'common'],
    ['that of the demo', 'Demo - 1096', 'common'],
    ['a sentence', 'chiều nay trời lại mưa', undefined],
    ['a sentence that holds the user name', 'truongdonvi di hop giao ban', undefined],
    ['an issued one', 'kx7m-w2pd-9rtf', undefined],
  ] as const)('%s', (_name, password, fault) => {
    expect(passwordFault(password, 'truongdonvi')).toBe(fault);
  });

  test('a short user name may be part of it', () => {
    expect(passwordFault('an-toan-phong-dich', 'an')).toBeUndefined();
  });

  test('is another than the old one', () => {
    expect(passwordFault('kx7m-w2pd-9rtf', 'canbo', 'kx7m-w2pd-9rtf')).toBe('unchanged');
  });
});
