import type { Line } from "./block.ts";
import { isFirstOrdinal, listMarker } from "./list-marker.ts";
import type { ListMarker } from "./list-marker.ts";

/** Bullets that within a wrapped sentence are dashes, or arrows and the like. */
const DASH = /^[–—]/;
const DOUBTFUL_BULLET = /^(?:[→⇒»·o+]|[-=]{1,2}>)/;

/** The list that the lines before belong to: it decides which marks go on with a list. */
export class OpenList {
  #item: { readonly sign: string; readonly ordinal: string | null } | null = null;
  /** The last number of a list, which the next goes on from. */
  #counted = NaN;

  /**
   * Reads the marker of a line. Where the line directly follows another, what looks like a marker
   * may be a word of its sentence: it has to go on with the list, or be plainly one.
   */
  markerOf(line: Line, afterGap: boolean, above?: Line): ListMarker | null {
    const marker = listMarker(line.text);
    if (marker === null || afterGap) return marker;
    if (marker.ordinal !== null && !isFirstOrdinal(marker.ordinal)) {
      const goesOn = this.#item?.ordinal != null || numberOf(marker.ordinal) === this.#counted + 1;
      return goesOn ? marker : null;
    }
    if (/^\p{Lu}/u.test(marker.rest) || this.#item?.sign === line.text[0]) return marker;
    if (DASH.test(line.text)) return null;
    const isDeeper = above !== undefined && line.indent > above.indent + 1;
    return this.#item === null && !isDeeper && DOUBTFUL_BULLET.test(line.text) ? null : marker;
  }

  /** An item of the list starts. */
  take(line: Line, { ordinal }: ListMarker): void {
    this.#item = { sign: line.text[0]!, ordinal };
    if (ordinal !== null) this.#counted = numberOf(ordinal);
  }

  /** Something else stands between: the list is over, its numbers may still go on. */
  close(): void {
    this.#item = null;
  }
}

function numberOf(ordinal: string): number {
  return Number(ordinal.replace(/\D/g, "") || NaN);
}
