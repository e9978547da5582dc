import { afterEach, expect, test } from 'vitest';
import { hasTypedText, watchTyping } from './typed-text.ts';

watchTyping();
afterEach(() => document.body.replaceChildren());

function type(text: string): HTMLTextAreaElement {
  const field = document.createElement('textarea');
  document.body.append(field);
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  return field;
}

test('text counts while its field stands on the page', () => {
  expect(hasTypedText()).toBe(false);
  const field = type('đang gõ');
  expect(hasTypedText()).toBe(true);
  field.remove();
  expect(hasTypedText()).toBe(false);
});

test('what was wiped out, or was there before anybody typed, does not count', () => {
  type('  ');
  document.body.append(Object.assign(document.createElement('input'), { value: 'có sẵn' }));
  expect(hasTypedText()).toBe(false);
});
