/** What the app should do about one task: told by a word that all its wordings hold and no other task does. */
export interface Task {
  readonly word: string;
  /** Wordings of the same task, each near enough to the others to be known again; the last has a typo. */
  readonly wordings: readonly string[];
}

/** A statement of a task in the minutes of a meeting. */
export interface Item {
  readonly task: Task;
  wording: number;
  owner: "Alice" | "Bob";
  due: string | null;
  done: boolean;
  /** Under "More actions" instead of "Actions". */
  further: boolean;
}

export interface Meeting {
  path: string;
  readonly date: string;
  readonly items: Item[];
  /** Of the text around the items: nothing of it may matter. */
  bullet: "-" | "*";
  lineEnd: "\n" | "\r\n";
  chatter: number;
}

const THINGS =
  "installer mirror archive parser scheduler compiler gateway firewall calendar printer".split(" ");

/** Tasks that have little in common but their form. */
export const TASKS: readonly Task[] = THINGS.map((word, i) => {
  const verb =
    "remove rewrite document benchmark translate review split rename publish audit".split(" ")[i]!;
  const place =
    "cluster handbook website notebook warehouse budget roster museum harbour forest".split(" ")[
      i
    ]!;
  return {
    word,
    wordings: [
      `${verb} the ${word} of the ${place}`,
      `${verb} the ${word} of the ${place} soon`,
      `carefully ${verb} the old ${word} of the ${place}`,
      `${verb} the ${word} of the ${place.slice(0, 3)}${place[4]}${place[3]}${place.slice(5)}`,
    ],
  };
});

/** All minutes as people have them now. */
export class MinutesModel {
  readonly meetings: Meeting[] = [];
  /** Items that were dropped, with where they stood. */
  readonly dropped: { readonly meeting: Meeting; readonly item: Item }[] = [];

  /** The app has worked off all that was pushed so far. */
  isSeen = true;
  /** Whose each task is: in another meeting it would be another action with another owner. */
  readonly owners = new Map<Task, Item["owner"]>();
  /** Tasks that were given to somebody else since the app last saw the minutes. */
  readonly reassigned = new Set<Task>();
  /** Tasks that were taken out of a meeting, or into another one, since then. */
  readonly moved = new Set<Task>();

  addMeeting(): Meeting {
    const day = String(this.meetings.length + 1).padStart(2, "0");
    const date = `2026-03-${day}`;
    const path = `minutes/${date}.md`;
    const meeting: Meeting = { path, date, items: [], bullet: "-", lineEnd: "\n", chatter: 0 };
    this.meetings.push(meeting);
    return meeting;
  }

  get items(): { readonly meeting: Meeting; readonly item: Item }[] {
    return this.meetings.flatMap((meeting) => meeting.items.map((item) => ({ meeting, item })));
  }

  /** All statements of a task. */
  statedBy(task: Task): readonly Item[] {
    return this.items.filter(({ item }) => item.task === task).map(({ item }) => item);
  }

  /** Takes an item out of every meeting that states it: what one still states is not withdrawn. */
  drop(task: Task): void {
    for (const { meeting, item } of this.items.filter((each) => each.item.task === task)) {
      meeting.items.splice(meeting.items.indexOf(item), 1);
      this.dropped.push({ meeting, item });
    }
  }
}

/** A meeting's minutes as text. */
export function renderMeeting({ date, items, bullet, lineEnd, chatter }: Meeting): string {
  const line = ({ task, wording, owner, due, done }: Item): string => {
    const by = due === null ? "" : ` by ${due}`;
    return `${bullet} [${done ? "x" : " "}] ${owner} to ${task.wordings[wording]!}${by}`;
  };
  const list = (further: boolean): string[] =>
    items.filter((item) => item.further === further).map(line);
  return [
    `# Call of ${date}`,
    "",
    ...Array.from({ length: chatter }, () => "The weather was fine.\n"),
    "## Actions",
    "",
    ...list(false),
    "",
    "## More actions",
    "",
    ...list(true),
    "",
  ]
    .join("\n")
    .replaceAll("\n", lineEnd);
}
