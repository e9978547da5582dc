import { expect, test } from 'vitest';
import { readConfig } from './config.ts';

const smtp = { SMTP_URL: 'smtp://thu.example.vn:587', PUBLIC_URL: 'https://thidua.example.vn/' };

test('mails go out only with a server to hand them to and an address to lead back to', () => {
  expect(readConfig({}).smtp).toBeUndefined();
  expect(readConfig({ SMTP_URL: '', MAIL_FROM: '' }).smtp).toBeUndefined();
  expect(readConfig(smtp).smtp).toEqual({
    url: 'smtp://thu.example.vn:587',
    from: 'Thi Đua <no-reply@thidua.example.vn>',
    publicUrl: 'https://thidua.example.vn',
  });
  expect(() => readConfig({ SMTP_URL: smtp.SMTP_URL })).toThrow('PUBLIC_URL');
  expect(() => readConfig({ ...smtp, SMTP_URL: 'https://thu.example.vn' })).toThrow('SMTP_URL');
});
