import { createHash } from 'node:crypto';

/** The id of a made record in SQL: `idSql('unit', 'a', 'u')` = made of the kind and the numbers in these columns. */
export const idSql = (kind: string, ...columns: string[]) =>
  `overlay(overlay(md5(concat_ws('-', '${kind}', ${columns.map((column) => `${column}::text`).join(', ')}))
    placing '4' from 13) placing 'a' from 17)::uuid`;

/** The same id for one who knows the numbers. */
export const madeId = (kind: string, ...numbers: number[]) =>
  createHash('md5')
    .update([kind, ...numbers].join('-'))
    .digest('hex')
    .replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, '$1-$2-4$3-a$4-$5');
