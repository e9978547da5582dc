import type { Remark } from '@thidua/shared/remark/remark.model';
import type { RemarkRow } from './remark.repo.ts';

export const remarkView = (row: RemarkRow): Remark => ({
  id: row.id,
  rev: row.rev,
  subject: { kind: row.subject_kind, id: row.subject_id },
  field: row.field,
  version: row.version,
  text: row.text,
  by: { id: row.account_id, name: row.account_name },
  at: row.at,
  settledAt: row.settled_at,
  settledBy: row.settled_by ? { id: row.settled_by, name: row.settled_by_name ?? '' } : null,
  replies: row.replies.map((reply) => ({
    text: reply.text,
    by: { id: reply.by, name: reply.name },
    at: reply.at,
  })),
});
