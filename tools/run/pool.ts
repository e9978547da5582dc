/** Runs the tasks in their order, at most `width` at a time; `done` hears of each as it ends. */
export async function pool<T>(
  tasks: readonly (() => Promise<T>)[],
  width: number,
  done: (result: T) => void,
): Promise<T[]> {
  const results: T[] = [];
  const waiting = tasks.entries();
  const worker = async () => {
    for (const [index, task] of waiting) {
      const result = await task();
      results[index] = result;
      done(result);
    }
  };
  await Promise.all(Array.from({ length: width }, worker));
  return results;
}
