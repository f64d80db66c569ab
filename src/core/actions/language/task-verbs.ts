/** Verbs that start an instruction and are hardly ever nouns: general English of working together. */
export const TASK_VERBS: ReadonlySet<string> = new Set(
  (
    "accept achieve acquire activate adapt add address adjust adopt advertise advertize agree align allocate allow amend analyse analyze announce " +
    "apply appoint approve arrange ask assemble assess assign attach automate avoid become begin bind bring build bundle buy calculate capture carry " +
    "categorize chase choose circulate clarify classify clean cleanup close coin collaborate collate collect combine come compare compile complete " +
    "compose conduct configure confirm connect consider consolidate construct consult contact continue contribute convert convey convince coordinate copy " +
    "correct create customize deal debug decide declare decommission define delegate delete deliver deprecate derive describe deploy determine develop " +
    "devise differentiate disable discontinue discuss disseminate distinguish distribute divide document drop edit elaborate eliminate email embed enable " +
    "encourage endorse enforce enhance enlist enrich ensure enter enumerate establish evaluate examine exclude execute expand explain explore expose " +
    "extend extract facilitate factor file fill finalise finalize find finish fix flesh focus follow forbid formalize formulate forward gather generate get " +
    "give go grant group guarantee handle harmonize have help hire hold identify ignore implement import improve include incorporate increase " +
    "inform inject initiate insert install integrate interface introduce invent inventory investigate invite involve join keep land launch learn leave let " +
    "leverage liaise limit list look lower maintain make manage mark maximize measure meet mention merge migrate minimize modernize modify " +
    "monitor move nominate normalize notify obtain offer open optimise optimize organise organize package pass perform persuade pick ping plan port post " +
    "postpone prefer prepare present prevent prioritize proceed process produce promote propose protect provide publicise publicize publish pull push put " +
    "query raise reach read rearrange rebase rebuild recheck recommend reconcile reconsider record recruit rediscuss redirect redo reduce refactor refer " +
    "refine refresh register reimplement reinstall reinstate reject relax release relocate rely remind remove rename reopen reorganise reorganize repackage repair " +
    "replace reply report reproduce request require research reserve reset resolve respond restart restore restrict restructure resubmit resume retain retire retrieve " +
    "retry return reuse revert review revise revisit rewrite run save schedule scope search secure see select send separate set setup share shift ship " +
    "shorten show shut sign simplify sketch solicit solve sort specify split stabilize standardize start stay stop store streamline strengthen structure submit suggest " +
    "summarise summarize supply support survey suspend switch synchronize tag take talk tell test tidy trace track train transfer transition translate triage trim try " +
    "tune turn tweet understand unify uninstall unpin update upgrade upload use utilise utilize validate verify vet visit volunteer vote wait warn watch work write"
  ).split(" "),
);

/** Of these, verbs that are nouns as often: they start an instruction only before its object. */
export const ALSO_NOUNS: ReadonlySet<string> = new Set(
  (
    "access address adjust answer appeal benchmark benefit bind book build bump bundle call capture change check chase claim clean cleanup coin comment contact copy " +
    "cover cut deal debug design document draft drop email fix focus form function go group handle help hire hold host import install interface inventory " +
    "join keep land launch limit list look mark measure meet merge monitor move name need note offer open order package pass pick pin ping place plan port post present " +
    "process project pull push query raise read rebase rebuild record refactor refer release repair reply report request research reserve reset restart " +
    "restore result retry return review revise rewrite run save schedule scope search separate set setup share shift ship show sign sketch sort split start state stay " +
    "stop store structure supply support survey switch tag take talk target test trace track train transfer transition trim try tune turn tweet update " +
    "upgrade upload use visit vote wait watch work"
  ).split(" "),
);
