import type { ReviewRow } from "../core/review/review-row.ts";
import type { Comment, TreeEntry } from "../github/github.ts";
import type { Read } from "./minutes/read.ts";

/** Trees and files that are kept at most. */
const MOST = 500;

/**
 * What a process remembers of a minutes repository between pushes, so that the next one reads only
 * what is new. Losing it costs requests and loses nothing: the state issue knows it all.
 */
export class Memory {
  /** Number of the state issue. */
  state: number | null = null;
  /** The state issue's comments by id, as last seen. */
  readonly comments = new Map<number, Comment>();
  /** Whether the ledger was read before: what was written since is known here. */
  looked = false;
  /** The time of the newest comment that was listed: only later ones are asked for again. */
  listedAt: string | null = null;
  /** Blobs by path, by a tree's id: a tree never changes. */
  readonly trees = new Cache<ReadonlyMap<string, TreeEntry>>(20);
  /** Files as read, by blob, path and what else the reading depends on. */
  readonly files = new Cache<Read>(MOST);
  readonly texts = new Cache<Uint8Array>(MOST);
  /** When the app's issues of a repository were last listed: ISO times by name. */
  readonly refreshedAt = new Map<string, string>();
  /**
   * Preview comments by pull request, as far as this process wrote them: null while it is not known
   * whether one was created.
   */
  readonly previews = new Map<number, number | null>();
  /** Digests of the check runs of previews by commit, as last written. */
  readonly checks = new Map<string, string>();
  /** What the report on an attempt that was cut short was to tell: the next one tells it. */
  unreported: readonly ReviewRow[] = [];
  /** Who can be assigned, as repository and login. Who cannot may be given access at any time. */
  readonly assignable = new Set<string>();
}

/** A map that forgets what was put in first. */
export class Cache<V> {
  readonly #map = new Map<string, V>();
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  async get(key: string, make: () => Promise<V>): Promise<V> {
    const known = this.#map.get(key);
    if (known !== undefined) return known;
    const value = await make();
    this.#map.set(key, value);
    if (this.#map.size > this.#most) this.#map.delete(this.#map.keys().next().value!);
    return value;
  }
}
