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
  ["Reconvene the board", "instruction"],
  ["Recheck two seals", "instruction"],
  ["Open the badge store CA pages", "instruction"],
  // misspelled
  ["Renmae the halls", "instruction"],
  ["A rota shuold be printed for each hall", "must be done"],
  // verbs that are nouns in the dictionary, or that no list has
  ["Draft a letter to the printers", "instruction"],
  ["Table the rota until the fair", "instruction"],
  ["Half the lamps are old", "states"],
  ["Rerun the draw", "instruction"],
  ["Talk to Judit on the hall", "instruction"],
  ["Start painting badges", "instruction"],
  ["Host next fair by the lake", "verb or noun"],
  ["The draw must be rerun", "must be done"],
  // nouns before what they did
  ["Build on the old host fails", "states"],
  ["Switch to the new hall was easy", "states"],
  ["Call with the printers went well", "past"],
  ["Draft describes two halls", "states"],
  ["Update the draft with proposed times", "instruction"],
  ["Next workshop (the tenth) by the lake", "names"],
  ["Check the build fails on the old host", "instruction"],
  // who does it in other words
  ["They will send the keys", "someone will"],
  ["We're going to paint the hall", "someone will"],
  ["The board asked the printers to lower the price", "someone to"],
  ["Judit can help with the rota", "can do"],
  ["Judit please order chairs", "request"],
  ["Judit, could you order chairs?", "request"],
  ["It is necessary to order chairs", "need to do"],
  ["Chairs are missing for the fair", "needed"],
  // words to guests, and of rules for them
  ["Please note that the hall is closed", "states"],
  ["Visitors should bring a lamp", "states"],
  ["The board will be elected at the fair", "will be done"],
  ["Waiting for Judit to send the keys", "going on"],
  ["It should be noted that the hall is old", "past"],
  // not the doer but whom it befalls
  ["Judit will be invited to the fair", "will be done"],
  ["Judit will be printing the rota", "someone will"],
  // told by name
  ["Judit, order more chairs", "someone to"],
  ["Judit, a chair of the fair", "names"],
  // who does it: the head of the subject
  ["Members of the board will pair on the rota", "someone will"],
  ["The goal of the board is to print less", "thing to"],
  ["Judit (North) shared the rota", "past"],
  // behind a setting
  ["This spring, we will varnish the chairs", "someone will"],
  ["At the fair, Judit will greet the guests", "someone will"],
  // needs that are none
  ["Lamps for those who need to read at night", "states"],
  ["No real need to print the rota", "states"],
  ["Two lamps needed to be swapped", "past"],
  ["A badge is required to enter the hall", "past"],
  ["See which lamps have to be swapped", "instruction"],
  ["The lights allow the stage to be seen", "describes"],
  ["The rota should help the guests", "states"],
  // but those are
  ["Need for a second printer", "needed"],
  ["The recommendation is to swap the lamps", "should do"],
  ["Best to swap the lamps", "should do"],
  // questions, wherever the words for a need stand
  ["Do we need to swap the lamps?", "question"],
  ["To be clear, will they swap the lamps?", "question"],
  ["Do a survey of the lamps", "instruction"],
  // what somebody thinks or tells
  ["Suggest having a second hall", "states"],
  ["Judit explained that the lamps need to be swapped", "past"],
  ["I agree that the lamps are old", "states"],
  ["Prefer the small hall", "states"],
  ["Possibility to swap the lamps", "could"],
  ["Makes it easier to swap the lamps", "describes"],
  ["Continuing to swap the lamps", "going on"],
  ["May 10 is the date of the fair", "states"],
  // an example
  ["Two lamps were old, e.g. swap the one in the hall", "past"],
  // nouns that look like verbs
  ["Close to where the lake is", "states"],
  ["Print of the rota", "names"],
  ["Document options handled by the printer", "verb or noun"],
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
