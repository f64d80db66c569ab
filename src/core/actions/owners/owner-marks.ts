import { NAMES } from "./name-pattern.ts";
import { at, BEFORE, START, type OwnerForm } from "./owner-form.ts";

/** What says in so many words that a name owns the task. */
export const OWNER_MARKS: readonly OwnerForm[] = [
  // "[Action - Name]" anywhere, "Owner: Name", "assigned to Name", "action for Name", "action on Name"
  {
    pattern: at(
      `[([](?:[Aa]ctions?|ACTION|AI|AP|TODO|[Oo]wner|[Aa]ssignee)(?:\\s*[-–:]\\s*|\\s+)(${NAMES})[)\\]]`,
      "dgu",
    ),
    trust: { inActions: 0.5, elsewhere: 0.5 },
    label: true,
  },
  {
    pattern: at(
      `${BEFORE}(?:[Oo]wners?|[Aa]ssignees?|[Aa]ssigned(?: to)?|[Rr]esponsible|[Ww]ho|[Ll]ead|[Dd]river|P[Oo]C|[Pp]oint of contact|[Vv]olunteers?(?: for [^:]{1,30})?|OWNER|DRI|[Aa]ctionee)\\s?(?:\\([^)]*\\)\\s?)?[:=][\\s*_]*(${NAMES})(?=[\\s*_]*(?:$|[.,;)\\]|(]))`,
    ),
    trust: { inActions: 0.5, elsewhere: 0.5 },
    label: true,
  },
  {
    pattern: at(
      `${BEFORE}(?:[Aa]ssigned to|[Aa]ction (?:item )?(?:for|on|to)|ACTION (?:ON|FOR|on|for)|AI (?:for|on)|AP (?:for|on))\\s+(${NAMES})(?![\\p{L}])`,
    ),
    trust: { inActions: 0.5, elsewhere: 0.5 },
    label: true,
  },
  // "…. ACTION: Name", at the end of what is to be done
  {
    pattern: at(
      `(?:^|(?<=[.;,)\\]!?])\\s+|\\s[-–—(]\\s?|\\s{2,})(?:ACTIONS?|Actions?|AI|AP|AR|TODO)(?: (?:[Bb]y|[Oo]n|[Ff]or))?\\s?[:–-]\\s?(${NAMES})[)\\].\\s]*$`,
    ),
    trust: { inActions: 0.5, elsewhere: 0.5 },
    label: true,
  },
  // "[name=Name] send it": the tag of a shared editor
  {
    pattern: at(`^[\\s*_>]*\\[name=@?(${NAMES})\\]\\s*`),
    trust: { inActions: 0.5, elsewhere: 9 },
    label: true,
  },
  // "@handle will …", "@handle - task", "@handle: task"
  {
    pattern: at(
      `${START}((?:@[\\w/-]+)(?:(?:, and | and | & |, |\\/| )@[\\w/-]+)*)\\s*(?:[-–—:]\\s|,\\s(?!@)|to\\s|will\\s)`,
    ),
    trust: { inActions: 0.5, elsewhere: 0.5 },
    label: true,
  },
  // "[Name] to draft it"
  {
    pattern: at(`^[\\s*_>]*\\[(${NAMES})\\][*_]*:?\\s+(?=(?:to|will)\\s)`),
    trust: { inActions: 0.5, elsewhere: 0.7 },
    label: true,
  },
  // "@Name Surname competing offers", as wikis print a mention
  {
    pattern: at(
      `^[\\s*_>]*((?:@\\p{Lu}[\\p{L}'’-]*(?: \\p{Lu}[\\p{L}'’-]*){1,2},? ){1,4})(?=\\p{Ll}|["'(]|@(?:\\p{Lu}\\p{Ll}{2,8}\\.? \\d|[Tt]o(?:day|morrow)))`,
    ),
    trust: { inActions: 0.5, elsewhere: 9 },
    label: true,
  },
];
