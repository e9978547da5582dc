import { Problem, type ProblemBody } from '@thidua/shared/contract/problem';
import { type StoredFile, uploadPath } from '@thidua/shared/document/document.model';

interface Sending {
  /** Kept across retries, so that a file that did arrive is not kept twice. */
  key: string;
  onPercent?: (percent: number) => void;
  signal?: AbortSignal;
  /** When a picture was taken, if its camera does not say. */
  takenAt?: string;
  keepsPlace?: boolean;
}

/** Sends one file; `XMLHttpRequest` because only it tells how much has left. Throws `Problem`. */
export function sendFile(
  file: File,
  { key, onPercent, signal, takenAt, keepsPlace }: Sending,
): Promise<StoredFile> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const query = new URLSearchParams({
      place: keepsPlace ? 'keep' : 'drop',
      ...(takenAt ? { takenAt } : {}),
    });
    request.open('POST', `${uploadPath}?${query}`);
    request.setRequestHeader('accept', 'application/json');
    request.setRequestHeader('idempotency-key', key);
    request.responseType = 'json';
    request.upload.onprogress = ({ loaded, total }) => onPercent?.(Math.floor((100 * loaded) / (total || 1)));
    request.onload = () => {
      if (request.status < 400) resolve(request.response as StoredFile);
      else reject(problemOf(request.status, request.response));
    };
    // No answer at all: the network, not the server.
    request.onerror = () => reject(new Problem(0, 'door.unreachable'));
    request.onabort = () => reject(new Problem(0, 'door.unreachable'));
    signal?.addEventListener('abort', () => request.abort());
    const form = new FormData();
    form.append('file', file);
    request.send(form);
  });
}

function problemOf(status: number, body: unknown): Problem {
  const told = (body ?? {}) as Partial<ProblemBody>;
  return new Problem(status, told.code ?? 'door.unreadable', told.facts);
}
