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

test('files lie in a bucket when one is named, with both halves of a key or with none', () => {
  expect(readConfig({ S3_ENDPOINT: 'http://kho.example.vn:9000' }).s3).toBeUndefined();
  const key = { S3_ACCESS_KEY_ID: 'thi-dua', S3_SECRET_ACCESS_KEY: 'bí mật' };
  expect(readConfig({ S3_BUCKET: 'tep', S3_ENDPOINT: 'http://kho.example.vn:9000', ...key }).s3).toEqual({
    bucket: 'tep',
    region: 'us-east-1',
    endpoint: 'http://kho.example.vn:9000',
    credentials: { accessKeyId: 'thi-dua', secretAccessKey: 'bí mật' },
  });
  expect(readConfig({ S3_BUCKET: 'tep' }).s3?.credentials).toBeUndefined();
  expect(() => readConfig({ S3_BUCKET: 'tep', S3_ACCESS_KEY_ID: 'thi-dua' })).toThrow('S3_SECRET_ACCESS_KEY');
});
