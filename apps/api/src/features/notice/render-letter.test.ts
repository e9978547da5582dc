import { expect, test } from 'vitest';
import { oneLine, renderLetter } from './render-letter.ts';

const parts = {
  lang: 'vi',
  greeting: 'Kính gửi',
  heading: 'Báo cáo <script>alert(1)</script> & "số liệu"',
  lines: ['Lời nhắn: <img src=x onerror=alert(1)>'],
  groups: [
    { title: 'Quá hạn', items: [{ text: 'Việc\u00a01', note: 'hạn 17:00', href: 'https://a.vn/"x' }] },
  ],
  action: { label: 'Mở', href: 'https://a.vn/viec' },
  foot: { text: 'Tự động', label: 'Chọn', href: 'https://a.vn/chon' },
};

test('what people typed is text in a letter and never markup; nothing is fetched by opening it', () => {
  const { html, text } = renderLetter(parts);
  expect(html).not.toMatch(/<(script|img|link)|url\(/);
  expect(html).toContain('&#60;script&#62;');
  expect(html).toContain('href="https://a.vn/&#34;x"');
  expect(text).toContain('Báo cáo <script>alert(1)</script> & "số liệu"');
  expect(text).toContain('- Việc 1 (hạn 17:00)\n  https://a.vn/"x');
});

test('a subject is one line, whatever was typed', () => {
  expect(oneLine('Báo\u00a0cáo\r\nBcc: ai@do.vn\n')).toBe('Báo cáo Bcc: ai@do.vn');
});
