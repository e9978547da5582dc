/** What an event carries: which topic moved and on which record; the page asks the server for the rest. */
export interface LiveEvent {
  topic: string;
  kind: string;
  id: string;
}

export interface Hearer {
  onEvent(event: LiveEvent): void;
  /** The line is back after it was cut: what happened meanwhile was not heard. */
  onBack(): void;
}

const firstWaitMs = 5_000;
const longestWaitMs = 60_000;

/** Holds the line of the live events. The browser mends a cut one by itself but gives up on a refusal; we then call again. */
export function holdLine(hearer: Hearer): () => void {
  let source: EventSource | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waitMs = firstWaitMs;
  let wasCut = false;

  const begin = () => {
    const line = new EventSource('/api/events');
    source = line;
    line.onopen = () => {
      waitMs = firstWaitMs;
      if (wasCut) hearer.onBack();
      wasCut = false;
    };
    line.onerror = () => {
      wasCut = true;
      if (line.readyState !== EventSource.CLOSED) return;
      timer = setTimeout(begin, waitMs);
      waitMs = Math.min(waitMs * 2, longestWaitMs);
    };
    line.addEventListener('journal', (message: MessageEvent<string>) =>
      hearer.onEvent(JSON.parse(message.data) as LiveEvent),
    );
  };

  begin();
  return () => {
    clearTimeout(timer);
    source?.close();
  };
}
