/** The addresses of a report as files; the browser saves what they answer. */
export const wordPath = (id: string, version?: number): string =>
  `/api/reports/${id}/word${version ? `?version=${version}` : ''}`;

export function excelPath(
  id: string,
  { lang, version, blank }: { lang: 'vi' | 'en'; version?: number | undefined; blank?: boolean },
): string {
  const query = new URLSearchParams({ lang });
  if (version) query.set('version', String(version));
  if (blank) query.set('blank', 'true');
  return `/api/reports/${id}/excel?${query}`;
}
