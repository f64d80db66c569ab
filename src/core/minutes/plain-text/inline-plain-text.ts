import { InlineBuilder } from "../inline.ts";
import type { InlineReader } from "../inline.ts";

/** Plain text has no markup but the addresses and mentions in it. */
export const inlinePlainText: InlineReader = (raws) =>
  raws.map((raw) => {
    const builder = new InlineBuilder();
    builder.add(raw);
    return builder.done();
  });
