/**
 * What kind of work a verb asks for. Groups carry over to verbs that the training texts are too few
 * to tell of: who has seen "rename" knows "relabel".
 */
export type VerbGroup =
  "change" | "write" | "inquire" | "contact" | "arrange" | "decide" | "use" | "lead" | "state";

const GROUPS: Readonly<Record<VerbGroup, string>> = {
  // alters the product: code, configuration, pages, packages
  change:
    "add adapt adjust amend append archive attach automate backport bring build bump bundle change clean cleanup clone close collapse combine commit " +
    "complete configure consolidate convert copy correct create customize cut debug decommission decouple delete deploy deprecate disable discontinue " +
    "disentangle drop duplicate eliminate embed enable enforce enhance exclude expand expose extend extract factor finalise finalize finish fix flesh " +
    "formalize generalise generalize get handle harden harmonise harmonize hide hook implement import improve include incorporate increase initiate " +
    "inject insert install instrument integrate introduce isolate land limit link lock log lower maintain make mark merge migrate mirror modernise " +
    "modernize modify move normalise normalize open optimise optimize organise organize overhaul package parallelise parallelize parametrize patch pin " +
    "polish port protect prune publish pull push put raise readd rearrange rebase rebuild recompile redesign redirect redo reduce refactor refactorise " +
    "refine refresh reimplement reinstall reinstate relax release relocate remove rename reopen reorganise reorganize repackage repair replace reset " +
    "resolve restore restrict restructure retire revert rework rewrite rollback secure separate shorten shrink silence simplify solve sort split " +
    "stabilize standardise standardize streamline strengthen structure strip switch sync synchronize tag tidy tighten translate trim tune turn tweak " +
    "unify uninstall unpin update upgrade upload upstream validate vendor wire wrap extend port revive resurrect resubmit submit ship tune unblock",
  // puts something in words
  write:
    "advertise advertize announce annotate author blog broadcast comment compose describe detail disseminate document draft elaborate explain " +
    "illustrate note outline post prepare present produce promote propose publicise publicize record report specify summarise summarize tweet write " +
    "rewrite reword rephrase sketch fill formulate list enumerate inventory categorize",
  // finds something out
  inquire:
    "analyse analyze assess audit benchmark check clarify compare confirm consider crosscheck diagnose determine dig double-check estimate evaluate " +
    "examine experiment explore find follow gather identify inspect investigate look measure monitor profile prototype query reproduce recheck reconsider " +
    "rediscuss research review revisit scan see study survey test trace track triage try understand verify vet",
  // speaks with others
  contact:
    "approach ask call chase circulate collaborate communicate connect consult contact convince coordinate discuss distribute email encourage forward " +
    "inform introduce invite involve join liaise mail meet nominate notify persuade ping recruit remind reply request respond return send share solicit " +
    "synchronise talk tell thank warn reach feed hand deliver",
  // sees to it that something takes place
  arrange:
    "allocate appoint arrange assemble assign book buy collect delegate establish form found fund hire hold host launch obtain order organise organize " +
    "plan procure provision register renew reserve run schedule set setup start start-up train transfer visit acquire apply sign staff vote",
  decide:
    "accept adopt agree align choose decide define designate devise pick prioritise prioritize select settle conclude determine approve endorse",
  // what one is told to do with a thing that is there
  use: "avoid click concentrate continue download execute focus fork go ignore keep learn leave let note prefer press read rely remember restart retry reuse save select stay stick stop store take type use utilise utilize wait work benefit begin enter load pass perform produce retrieve return start stay view",
  lead: "aim attempt drive ensure facilitate guarantee help improve lead leverage manage position promote provide supply support stimulate foster motivate minimise minimize maximise maximize offer prevent enrich",
  state:
    "allow appear be become belong believe cause come contain cost depend differ exist expect fail feel get give happen have hope imply involve know lack last like lose " +
    "matter mean need occur remain require seem suffer think want wish",
};

const IRREGULAR: Readonly<Record<string, string>> = {
  written: "write",
  rewritten: "rewrite",
  taken: "take",
  chosen: "choose",
  built: "build",
  found: "find",
  sent: "send",
  made: "make",
  held: "hold",
  broken: "break",
  given: "give",
  kept: "keep",
};

const groupOf = new Map<string, VerbGroup>();
for (const [group, verbs] of Object.entries(GROUPS) as [VerbGroup, string][])
  for (const verb of verbs.split(" ")) if (!groupOf.has(verb)) groupOf.set(verb, group);

/** The group of a verb in any of its forms, or null where it is in none. */
export function verbGroup(word: string): VerbGroup | null {
  const bases = [
    IRREGULAR[word] ?? word,
    word.replace(/(?:ies|ied)$/, "y"),
    word.replace(/(?:s|d)$/, ""),
    word.replace(/(?:es|ed|ing)$/, ""),
    word.replace(/ing$/, "e"),
    word.replace(/(.)\1(?:ed|ing)$/, "$1"),
  ];
  for (const base of bases) {
    const group = groupOf.get(base);
    if (group !== undefined) return group;
  }
  return null;
}
