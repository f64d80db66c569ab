const MONTHS =
  "January February March April May June July August September October November December".split(
    " ",
  );

/** An ISO date as people write it: "21 March 2017". What is no ISO date stays as it is. */
export function humanDate(iso: string): string {
  const parts = /^(\d{4})-(\d\d)-(\d\d)/.exec(iso);
  const month = MONTHS[Number(parts?.[2]) - 1];
  return parts && month ? `${Number(parts[3])} ${month} ${parts[1]}` : iso;
}
