import { z } from 'zod';

/** How a post signs (Decree 30/2020/NĐ-CP, Annex I.II.7): for itself, for the head (KT.), by order (TL.), on behalf of a body (TM.), by authority (TUQ.). */
export const signingForms = ['own', 'KT', 'TL', 'TM', 'TUQ'] as const;
export type SigningForm = (typeof signingForms)[number];

const line = (most: number) => z.string().trim().max(most);

export const signerSchema = z
  .object({
    /** 'Phó Giám đốc': as it stands in the register of people, or how that begins. */
    post: line(100).min(2),
    form: z.enum(signingForms),
    /** Whose place it is: 'Giám đốc'; empty for one that signs for itself. */
    of: line(100).default(''),
  })
  .refine(({ form, of }) => form === 'own' || of.length >= 2, { path: ['of'], params: { code: 'signerOf' } });
export type Signer = z.infer<typeof signerSchema>;

/** What an agency's papers bear around their contents. */
export const letterheadSchema = z.object({
  /** The level above, in the first line; empty where there is none. */
  superior: line(200),
  agency: line(200).min(2),
  /** 'STP': behind the type in numbers. */
  symbol: line(20).refine((text) => /^[\p{L}\d&-]{2,}$/u.test(text), { params: { code: 'symbol' } }),
  /** 'Khánh Hòa': before the date. */
  place: line(60).min(1),
  signers: z.array(signerSchema).max(12),
  /** Without dashes and full stops; the last is the archive. */
  recipients: z.array(line(200).min(2)).min(1).max(20),
  /** Of what a unit issues itself; `unitMark` stands for that unit's own abbreviation. */
  unitRecipients: z.array(line(200).min(2)).min(1).max(20),
});
export type Letterhead = z.infer<typeof letterheadSchema>;

const personSchema = z.object({ name: z.string(), post: z.string() });

export const letterheadPageSchema = z.object({
  agencyId: z.uuid(),
  /** The edition in force; 0: what the product brings, nobody has settled anything. */
  rev: z.number().int(),
  letterhead: letterheadSchema,
  editions: z.array(
    z.object({
      edition: z.number().int(),
      at: z.string(),
      by: personSchema.nullable(),
      letterhead: letterheadSchema,
    }),
  ),
});
export type LetterheadPage = z.infer<typeof letterheadPageSchema>;

/** One series of numbers in one year. */
export const paperSeriesSchema = z.object({
  series: z.string(),
  year: z.number().int(),
  next: z.number().int(),
  /** The highest number under which a paper stands in the register; 0: none. */
  highest: z.number().int(),
  rev: z.number().int(),
});
export type PaperSeries = z.infer<typeof paperSeriesSchema>;

export const paperRegisterSchema = z.object({
  agencyId: z.uuid(),
  year: z.number().int(),
  series: z.array(paperSeriesSchema),
  /** The last ones, newest first. */
  papers: z.array(
    z.object({
      id: z.uuid(),
      number: z.string(),
      day: z.string(),
      subject: z.string(),
      aboutKind: z.string(),
      aboutId: z.uuid(),
    }),
  ),
});
export type PaperRegister = z.infer<typeof paperRegisterSchema>;

export const letterheadEvents = ['letterhead.changed', 'register.changed'] as const;

/** Numbers above this are a slip of the hand. */
export const highestNumber = 99_999;
