import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { paths } from '../../platform/paths.ts';
import { type HeldVisit, watchUnsent } from './unsent-visits.ts';

export interface UnsentVisits {
  items: number;
  photos: number;
  /** Where one sees them. */
  to: string;
}

/** What visits have left on this device that does not get away, and keeps sending it wherever one is. */
export function useUnsentVisits(accountId: string): UnsentVisits | null {
  const client = useQueryClient();
  const [held, setHeld] = useState<readonly HeldVisit[]>([]);
  useEffect(() => watchUnsent(client, accountId, setHeld), [client, accountId]);
  const [first] = held;
  if (!first) return null;
  return {
    items: held.reduce((sum, { items }) => sum + items, 0),
    photos: held.reduce((sum, { photos }) => sum + photos, 0),
    to: paths.inspectionRecord(first.visitId),
  };
}
