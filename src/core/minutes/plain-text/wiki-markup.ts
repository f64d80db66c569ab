const MARKUP =
  /'''(?<strong>[^\s'][^\n]*?)'''|(?<!')''(?<emphasis>[^\s'][^\n']*?)''(?!')|\[\[(?:[^[\]|\n]*\|)?(?<link>[^[\]|\n]+)\]\]|\[(?<url>https?:\/\/[^\s\]]+) (?<label>[^[\]\n]+)\](?!\()/g;

/**
 * The markup of MediaWiki in a block as that of Markdown, on the same lines: bold and italic
 * apostrophes, links with a text. Text with code in it may mean its apostrophes and stays.
 */
export function wikiMarkup(raw: string): string {
  if (raw.includes("`") || !/''|\[\[|\[https?:/.test(raw)) return raw;
  return raw.replace(MARKUP, (whole, ...rest) => {
    const { strong, emphasis, link, url, label } = rest.at(-1) as Record<
      string,
      string | undefined
    >;
    if (strong !== undefined) return `**${strong}**`;
    if (emphasis !== undefined) return `*${emphasis}*`;
    if (link !== undefined) return link;
    return url === undefined || label === undefined ? whole : `[${label}](${url})`;
  });
}
