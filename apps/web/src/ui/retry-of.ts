interface Asked {
  error: unknown;
  refetch: () => unknown;
}

/** The way to ask again, where it can help: what is refused to this person is refused the second time too. */
export function retryOf({ error, refetch }: Asked): (() => void) | undefined {
  const isRefused = (error as { status?: number } | null)?.status === 403;
  return isRefused ? undefined : () => void refetch();
}
