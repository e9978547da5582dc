/** Neighbours of our words, as they stand in a name split into words, and what is said here instead (docs/glossary.md, last table). */
export const synonyms: readonly { readonly sign: RegExp; readonly say: string }[] = [
  { sign: /\bdepartments?\b/, say: 'unit' },
  { sign: /\b(employees?|staffers?)\b/, say: 'account, or staff for the role' },
  { sign: /\bdeadlines?\b/, say: 'due' },
  { sign: /\bapprov\w*\b.*\breports?\b|\breports?\b.*\bapprov\w*/, say: 'accept' },
  { sign: /\breject(s|ed|ion)?\b/, say: 'return, send back or refuse' },
  { sign: /\breminders?\b/, say: 'urge, or notice' },
  { sign: /\b(awards?|medals?|prizes?)\b/, say: 'commendation form or emulation title' },
  {
    sign: /\b(commendation titles?|emulation forms?|title forms?)\b/,
    say: 'commendation form or emulation title: they are two things',
  },
  { sign: /\b(contests?|movements?)\b/, say: 'campaign' },
  { sign: /\battachments?\b/, say: 'evidence or file' },
  { sign: /\bquestionnaires?\b/, say: 'form or template' },
  { sign: /\b(metrics?|kpis?)\b/, say: 'indicator (typed) or measure (counted)' },
  { sign: /\baudit (log|trail)\b/, say: 'journal' },
  { sign: /\borgani[sz]ations?\b/, say: 'agency or unit' },
];
