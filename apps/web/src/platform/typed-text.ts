const typed = new Set<WeakRef<HTMLInputElement | HTMLTextAreaElement>>();

/** Remembers which fields somebody has typed into: what stands in them may not have been sent. */
export function watchTyping(): void {
  document.addEventListener(
    'input',
    ({ target }) => {
      if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)
        typed.add(new WeakRef(target));
    },
    true,
  );
}

/** Whether text that somebody typed still stands on the page. */
export function hasTypedText(): boolean {
  for (const ref of typed) {
    const field = ref.deref();
    if (!field?.isConnected) typed.delete(ref);
    else if (field.value.trim() !== '') return true;
  }
  return false;
}
