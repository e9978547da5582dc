import { named, type Statement } from '../../platform/db/statement.ts';
import { oweAgainSql, settleSql } from '../obligation/index.ts';
import { addRollupSql } from './rollup.repo.ts';

/** A duty still owed is settled, late or not against the due time as it stands; one that was done (a correction) waits for review anew. */
const reported = {
  owed: settleSql('$2', "'report'", '$6', '$14::timestamptz', "'submitted'"),
  done: `update obligation set stage = 'submitted', rev = rev + 1
     where agency_id = $1 and subject_id = $2 and kind = 'report' and state = 'done' and period_key is not distinct from $6`,
};

/** The signature was owed only where the report had been presented. */
const signed = `, signed as (${settleSql('$2', "'report.sign'", '$6', '$14::timestamptz', "'submitted'")})`;

/**
 * Everything a submission writes but the journal, in one statement: the version, the report moved on, the duty and the signature
 * settled, the review owed to the office anew, the roll-up one level up. What cannot be there is not looked for.
 */
const submission = (duty: 'owed' | 'done', from: 'draft' | 'presented') =>
  named<never>(
    `report.submit.${duty}.${from}`,
    `with sealed as (
     insert into report_version (report_id, version, agency_id, unit_id, regime_id, period_key, figures, texts, reasons, sources,
       edited_by, signed_by, signed_for, submitted_at, is_late, fingerprint, receipt, entered_by)
     values ($2, $3, $1, $4, $5, $6, $7::jsonb, $8::jsonb, $9::jsonb, $10::jsonb, $11::jsonb, $12, $13, $14::timestamptz, $15, $16, $17, $28)
   ), moved as (
     update report set state = 'submitted', standing_version = $3, entered_by = null, entered_at = null, entered_why = null, rev = rev + 1
     where agency_id = $1 and id = $2
   ), reported as (
     ${reported[duty]}
   )${from === 'presented' ? signed : ''}, reviewing as (
     ${oweAgainSql({
       id: '$18::uuid',
       kind: "'report.review'",
       subjectKind: "'report'",
       subject: '$2',
       campaign: '$19::uuid',
       regime: '$5',
       period: '$6',
       aboutUnit: '$4',
       debtorUnit: '$20::uuid',
       debtorRole: '$21',
       creditorUnit: '$4',
       opensAt: '$14::timestamptz',
       dueAt: '$22::timestamptz',
     })}
   )
   ${addRollupSql({
     parent: '$23::uuid',
     regime: '$5::uuid',
     period: '$6::text',
     sums: '$24::jsonb',
     units: '$25::int',
     accepted: '$26::int',
     isDirty: '$27::boolean',
   })}`,
  );

/** By how the duty stands and where the report comes from. */
export const writeSubmission: Record<'owed' | 'done', Record<'draft' | 'presented', Statement<never>>> = {
  owed: { draft: submission('owed', 'draft'), presented: submission('owed', 'presented') },
  done: { draft: submission('done', 'draft'), presented: submission('done', 'presented') },
};
