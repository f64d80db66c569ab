import { type Item, type Meeting, type MinutesModel, TASKS } from "./minutes-model.ts";
import type { Edit } from "./step.ts";

const DUES = [null, "2026-04-01", "2026-05-01"];

/** Edits the minutes as people would; an edit that has nothing to edit does nothing. */
export function editMinutes(minutes: MinutesModel, edit: Edit): void {
  switch (edit.edit) {
    case "meeting":
      minutes.addMeeting();
      return;
    case "state":
      state(minutes, edit.task, edit.meeting);
      return;
    case "putBack": {
      const back = minutes.dropped.splice(edit.item % Math.max(1, minutes.dropped.length), 1)[0];
      if (back === undefined || !minutes.meetings.includes(back.meeting)) return;
      if (minutes.statedBy(back.item.task).length > 0) return;
      if (minutes.reassigned.has(back.item.task)) return;
      back.item.owner = minutes.owners.get(back.item.task) ?? back.item.owner;
      minutes.moved.add(back.item.task);
      back.meeting.items.push(back.item);
      return;
    }
    case "renameFile":
    case "bullet":
    case "lineEnd":
    case "chatter":
      editAround(minutes, edit.edit, edit.meeting);
      return;
    default:
      editItem(minutes, edit.edit, edit.item, edit.to);
  }
}

function state(minutes: MinutesModel, nth: number, at: number): void {
  const task = TASKS[nth % TASKS.length]!;
  if (minutes.statedBy(task).length > 0 || minutes.reassigned.has(task)) return;
  const meeting =
    minutes.meetings[at % Math.max(1, minutes.meetings.length)] ?? minutes.addMeeting();
  const owner = minutes.owners.get(task) ?? (nth % 2 === 0 ? "Alice" : "Bob");
  minutes.owners.set(task, owner);
  minutes.moved.add(task);
  meeting.items.push({ task, wording: 0, owner, due: null, done: false, further: false });
}

function editAround(
  minutes: MinutesModel,
  what: "renameFile" | "bullet" | "lineEnd" | "chatter",
  at: number,
): void {
  const { meetings } = minutes;
  const meeting = meetings[at % Math.max(1, meetings.length)];
  if (meeting === undefined) return;
  if (what === "bullet") meeting.bullet = meeting.bullet === "-" ? "*" : "-";
  else if (what === "lineEnd") meeting.lineEnd = meeting.lineEnd === "\n" ? "\r\n" : "\n";
  else if (what === "chatter") meeting.chatter = (meeting.chatter + 1) % 3;
  else if (meeting.items.length > 0) {
    meeting.path = meeting.path.includes("-call")
      ? meeting.path.replace("-call", "")
      : meeting.path.replace(".md", "-call.md");
  }
}

function editItem(minutes: MinutesModel, what: string, nth: number, to: number): void {
  const { items, meetings } = minutes;
  const found = items[nth % Math.max(1, items.length)];
  if (found === undefined) return;
  const { item, meeting } = found;
  switch (what) {
    case "reword":
      // Moved, reworded and given to somebody else at once, it is another action.
      if (minutes.reassigned.has(item.task)) return;
      minutes.moved.add(item.task);
      item.wording = to % item.task.wordings.length;
      return;
    case "owner":
      // In one of two meetings alone it would be another action from then on.
      if (minutes.statedBy(item.task).length > 1 || minutes.moved.has(item.task)) return;
      item.owner = item.owner === "Alice" ? "Bob" : "Alice";
      minutes.owners.set(item.task, item.owner);
      minutes.reassigned.add(item.task);
      return;
    case "due":
      item.due = DUES[to % DUES.length]!;
      return;
    case "tick":
      item.done = !item.done;
      return;
    case "drop":
      minutes.moved.add(item.task);
      minutes.drop(item.task);
      return;
    case "up":
      meeting.items.sort((a, b) => Number(b === item) - Number(a === item));
      return;
    case "section":
      item.further = !item.further;
      return;
    case "dropHere":
      minutes.moved.add(item.task);
      meeting.items.splice(meeting.items.indexOf(item), 1);
      minutes.dropped.push({ meeting, item });
      return;
    case "carry":
      minutes.moved.add(item.task);
      carry(meetings, item, DUES[to % DUES.length]!);
      return;
    case "moveFile":
      moveToFile(minutes, item, meeting, to);
  }
}

/** The newest meeting states it again, as it is worded now, with a date of its own. */
function carry(meetings: readonly Meeting[], item: Item, due: string | null): void {
  const newest = meetings.at(-1);
  if (newest === undefined || newest.items.some(({ task }) => task === item.task)) return;
  newest.items.push({ ...item, due, done: false });
}

function moveToFile(minutes: MinutesModel, item: Item, from: Meeting, to: number): void {
  const target = minutes.meetings[to % minutes.meetings.length]!;
  if (minutes.statedBy(item.task).length > 1 || target === from) return;
  // Another owner in another meeting is another action.
  if (minutes.reassigned.has(item.task)) return;
  minutes.moved.add(item.task);
  from.items.splice(from.items.indexOf(item), 1);
  target.items.push(item);
}
