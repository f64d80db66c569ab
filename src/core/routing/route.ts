/** One repository of the organisation, as far as routing reads it. */
export interface IndexedRepository {
  /** `owner/name` */
  readonly full_name: string;
  readonly description: string | null;
  readonly topics: readonly string[];
  readonly private: boolean;
  readonly archived: boolean;
  /** Paths of its files on the default branch. */
  readonly paths: readonly string[];
}

/** Where an action belongs. */
export interface Route {
  /** `owner/name`, or null where nothing is clear: the fallback repository takes it. */
  readonly repository: string | null;
  readonly runnerUp: string | null;
  /** Why, in words: "`aii-dhcp/` is a folder there". Most telling first. */
  readonly because: readonly string[];
}
