/** ":pushpin:", as chats and shared editors write a picture. */
const PICTURE = /^(?:\s*:[a-z][a-z\d_+-]{1,30}:)+\s*/;
/** "TOP 2: Door", "Agenda item 3 - Door" */
const AGENDA = /^\W*(?:TOP|(?:[Aa]genda )?(?:[Ii]tem|ITEM))\s?#?\d+(?:\.\d+)*[a-z]?\s*[:.)–-]?\s*/u;
/** "Part 3. Doors", "Session 2: Doors", Textile's "h2. Doors" */
const SECTION =
  /^\W*(?:(?:[Pp]art|PART|[Ss]ession|[Ss]ection|[Cc]hapter|[Tt]opic|[Pp]oint)\s?(?:\d+(?:\.\d+)*|[IVX]+)\s*[:.)–-]|h[1-6]\.)\s*(?=\p{L})/u;

/** A title without the picture before it and its number on the agenda. */
export function withoutNumber(title: string): string {
  return title.replace(PICTURE, "").replace(AGENDA, "").replace(SECTION, "");
}
