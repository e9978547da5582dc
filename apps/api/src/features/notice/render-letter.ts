/** What a letter is made of, in words. */
export interface LetterParts {
  lang: string;
  greeting: string;
  heading: string;
  lines: readonly string[];
  groups: readonly {
    title: string;
    items: readonly { text: string; note: string; href: string }[];
    more?: string;
  }[];
  action: { label: string; href: string };
  foot: { text: string; label: string; href: string };
}

/** No-break spaces are for narrow columns; in mail they break the search of the mailbox. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const escaped = (text: string) => plain(text).replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

export const oneLine = (text: string): string => plain(text).replace(/\s+/g, ' ').trim();

/** The same letter as plain text and as HTML without pictures, scripts or anything fetched: opening it tells nobody. */
export function renderLetter(parts: LetterParts): { text: string; html: string } {
  return { text: textOf(parts), html: htmlOf(parts) };
}

function textOf({ greeting, heading, lines, groups, action, foot }: LetterParts): string {
  const listed = groups.flatMap(({ title, items, more }) => [
    `${title}:`,
    ...items.map(({ text, note, href }) => `- ${text}${note ? ` (${note})` : ''}\n  ${href}`),
    ...(more ? [`  ${more}`] : []),
    '',
  ]);
  return plain(
    [
      greeting,
      '',
      heading,
      ...lines,
      '',
      ...listed,
      `${action.label}: ${action.href}`,
      '',
      '--',
      foot.text,
      `${foot.label}: ${foot.href}`,
    ].join('\n'),
  );
}

const muted = 'color:#5b6472;font-size:14px';

function htmlOf({ lang, greeting, heading, lines, groups, action, foot }: LetterParts): string {
  const link = (href: string, text: string, style: string) =>
    `<a href="${escaped(href)}" style="${style}">${escaped(text)}</a>`;
  const list = groups
    .map(({ title, items, more }) => {
      const rows = items.map(
        ({ text, note, href }) =>
          `<li style="margin:0 0 6px">${link(href, text, 'color:#1d4f91')}${note ? ` <span style="${muted}">${escaped(note)}</span>` : ''}</li>`,
      );
      const rest = more ? `<p style="${muted};margin:0 0 8px">${escaped(more)}</p>` : '';
      return `<h2 style="font-size:15px;margin:20px 0 8px">${escaped(title)}</h2><ul style="margin:0;padding-left:20px">${rows.join('')}</ul>${rest}`;
    })
    .join('');
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"></head>
<body style="margin:0;padding:24px;font:16px/1.5 system-ui,'Segoe UI',Roboto,Arial,sans-serif"><div style="max-width:600px;margin:0 auto">
<p style="margin:0 0 12px">${escaped(greeting)}</p>
<h1 style="font-size:19px;line-height:1.35;margin:0 0 8px">${escaped(heading)}</h1>
${lines.map((line) => `<p style="margin:0 0 6px">${escaped(line)}</p>`).join('\n')}
${list}
<p style="margin:24px 0">${link(action.href, action.label, 'display:inline-block;padding:10px 18px;border-radius:6px;background:#1d4f91;color:#ffffff;text-decoration:none;font-weight:600')}</p>
<p style="${muted};border-top:1px solid #d5dae1;padding-top:12px;margin:0">${escaped(foot.text)} ${link(foot.href, foot.label, muted)}</p>
</div></body></html>`;
}
