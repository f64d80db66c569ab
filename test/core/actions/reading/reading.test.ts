import { expect, it } from "vitest";
import { readStatement } from "../../../../src/core/actions/reading/reading.ts";
import { listStatements } from "../../../../src/core/actions/statements/statements.ts";
import { readMinutes } from "../../../../src/core/minutes/read-minutes.ts";

/** The reading of a line of minutes whose attendees are Judit and Ivo. */
function read(line: string): ReturnType<typeof readStatement> {
  const text = `# Call of 3 March 2026\n\nAttendees: Judit, Ivo\n\n- ${line}\n`;
  const minutes = readMinutes({ path: "2026-03-03.md", text });
  const statement = listStatements(minutes).find(({ lines }) => lines[0] === 5)!;
  return readStatement(statement, { minutes, people: {} });
}

it.each([
  // a capital that stands there because the sentence starts
  ["Need to search the archive", "need to do"],
  ["Will tighten the rules of the mirror", "will do"],
  ["Should also print a page on backups", "should do"],
  ["Must be signed before the fair", "must be done"],
  ["Can ask whether the hall is free", "can do"],
  ["Will be moving the mirror to a smaller host", "will do"],
  // who does it, whatever the verb
  ["Judit to pair with the printers", "someone to"],
  ["Judit & Ivo will pair on the plugs", "someone will"],
  ["JUDIT WILL create a page for the fair", "someone will"],
  ["Ivo should polish the badges", "someone should"],
  ["Judit reviews the budget section", "someone does"],
  // first names that are verbs here
  ["Skip the old keys", "instruction"],
  ["Mark the old keys as gone", "instruction"],
  // verbs before an object or a particle
  ["Do a survey of the keys", "instruction"],
  ["Fetch tickets with the new tool", "instruction"],
  ["Broadcast it at noon", "instruction"],
  ["Figure out a way to pay the hall", "instruction"],
  ["Fix/improve the page of the fair", "instruction"],
  ["At night - watch them with care", "instruction inside"],
  // things
  ["The mirror will replace the old host", "thing will"],
  ["Two letters to answer before the fair", "thing to"],
  ["Migration of the wiki", "work noun"],
  ["Keys for the mirror", "names"],
  ["Hand made rules with fair turns", "states"],
  ["Judit rotated the keys", "past"],
  ["Keys rotated", "past"],
  ["The list of keys", "names"],
])("%s: %s", (line, form) => {
  expect(read(line).form.name).toBe(form);
});

it.each([
  ["Mirror: copy the keys", "Mirror", "copy the keys"],
  ["@judit - open an issue on it", "@judit", "open an issue on it"],
  // a clause that asks for something is no topic
  [
    "Rules of the fair need to be printed: no ink left",
    null,
    "Rules of the fair need to be printed: no ink left",
  ],
  ["Choose a hall by vote, limit: ten chairs", null, "Choose a hall by vote, limit: ten chairs"],
  ["To be asked: is the hall free?", null, "To be asked: is the hall free?"],
  // nor is the task before its owner
  ["Repair of the printers: Judit", null, "Repair of the printers: Judit"],
  ["Build tools: two new ones", "Build tools", "two new ones"],
])("%s: topic %s", (line, topic, body) => {
  expect(read(line)).toMatchObject({ topic, body });
});
