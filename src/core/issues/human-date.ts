const LONG = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });

/**
 * An ISO date as people write it: "21 March 2017". Any other text stays as it is, also one that
 * only starts with a date.
 */
export function humanDate(text: string): string {
  const isDate = /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));
  return isDate ? LONG.format(new Date(text)) : text;
}
