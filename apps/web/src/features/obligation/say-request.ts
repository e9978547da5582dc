import type { DueRequest } from '@thidua/shared/obligation/due-request.model';
import type { DueRequestWords } from '@thidua/shared/obligation/due-request.words';
import type { Format } from '../../platform/format.tsx';

/** What the unit asks for, as the rest of a sentence about it. */
export function sayRequest(request: DueRequest, { says }: DueRequestWords, format: Format): string {
  if (request.kind === 'extension') return says.extension(format.when(request.wantedDueAt ?? request.dueAt));
  return request.wantedUntil ? says.exemptionUntil(format.day(request.wantedUntil)) : says.exemptionOnce;
}
