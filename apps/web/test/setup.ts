import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

/* Lazy parts are compiled when first asked for, on a busy machine slowly. */
configure({ asyncUtilTimeout: 4000 });

/* What jsdom lacks and Mantine asks for. Every media query is false: a desktop in the light. */
window.matchMedia ??= (query: string) =>
  ({
    matches: false,
    media: query,
    onchange: null,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    dispatchEvent: () => false,
  }) as unknown as MediaQueryList;

window.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
};

if (!('fonts' in document))
  Object.defineProperty(document, 'fonts', {
    value: { addEventListener: () => undefined, removeEventListener: () => undefined },
  });

Element.prototype.scrollIntoView ??= () => undefined;
window.scrollTo = () => undefined;

afterEach(() => {
  cleanup();
  localStorage.clear();
});
