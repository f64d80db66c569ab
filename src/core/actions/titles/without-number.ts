/** ":pushpin:", as chats and shared editors write a picture. */
const PICTURE = /^(?:\s*:[a-z][a-z\d_+-]{1,30}:)+\s*/;
/** "TOP 2: Door", "Agenda item 3 - Door" */
const AGENDA = /^\W*(?:TOP|(?:[Aa]genda )?[Ii]tem)\s?#?\d+(?:\.\d+)*[a-z]?\s*[:.)–-]?\s*/u;

/** A title without the picture before it and its number on the agenda. */
export function withoutNumber(title: string): string {
  return title.replace(PICTURE, "").replace(AGENDA, "");
}
