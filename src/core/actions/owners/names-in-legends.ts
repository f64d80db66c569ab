import type { Minutes } from "../../minutes/minutes.ts";
import { walkOutline } from "../context/walk-outline.ts";
import { isFirstName, isWord } from "../language/english.ts";

const LEGEND =
  /(?<![\p{L}\p{N}])(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){1,3}) \((\p{Lu}{2,4})\)/gu;
/** Characters of a block that are looked at. */
const MOST = 20_000;

/** The full names that a file gives with their initials, "Ann Field (AF)", wherever it does so. */
export function namesInLegends({ outline }: Minutes): string[] {
  return [...walkOutline(outline)].flatMap(({ text }) =>
    [...text.slice(0, MOST).matchAll(LEGEND)].flatMap(([, name = "", initials = ""]) =>
      initialsOf(name) === initials && isPerson(name) ? [name] : [],
    ),
  );
}

function initialsOf(name: string): string {
  return name.replace(/(\p{L})[^ ]* ?/gu, "$1");
}

/** "Ann Field" is somebody, "Remote Gate Opener" is not. */
function isPerson(name: string): boolean {
  const words = name.split(" ");
  return isFirstName(words[0] ?? "") || !words.some((word) => isWord(word.toLowerCase()));
}
