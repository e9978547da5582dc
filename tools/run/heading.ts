/** A part of a run begins; in English, as the runners' own words are. */
export function heading(text: string): void {
  console.log(`\n\u2500\u2500 ${text} ${'\u2500'.repeat(Math.max(4, 100 - text.length))}\n`);
}
