import type { Config } from "../../core/config/schema.ts";
import type { Fact } from "../../core/identity/fact.ts";
import type { LedgerFile } from "../../core/identity/ledger.ts";
import { newEntry } from "../../core/identity/new-entry.ts";
import { renewTroubles } from "../../core/plan/add-troubles.ts";
import { guardPlan } from "../../core/plan/guard-plan.ts";
import { planSteps } from "../../core/plan/plan-steps.ts";
import type { Step } from "../../core/plan/step.ts";
import { tellOwners } from "../../core/plan/tell-owners.ts";
import type { Fix } from "../../core/problem.ts";
import type { Repository } from "../../github/github.ts";
import type { Choices } from "../choices/read-choices.ts";
import { CONFIG_FILE } from "../minutes/read-snapshot.ts";
import type { Organisation } from "../organisation.ts";
import type { Session } from "../session.ts";
import { findLookalikes } from "./find-lookalikes.ts";
import { makeWording } from "./make-wording.ts";
import { placeActions } from "./place-actions.ts";
import { readAssignable } from "./read-assignable.ts";
import { readHave } from "./read-have.ts";

/** What planning starts from. */
export interface PlanInput {
  readonly config: Config;
  /** The commit that permalinks name. */
  readonly commit: string;
  readonly facts: readonly Fact[];
  readonly pages: readonly LedgerFile[];
  readonly choices: Choices;
  readonly dashboardUrl: string | null;
  /**
   * Set where old minutes are read: new issues get this label, people's issues are looked through
   * further back, and issues that the minutes name are told nothing, years later.
   */
  readonly backfill?: { readonly label: string };
}

/** How many pages of a hundred open issues a backfill compares with. */
const MOST_PAGES = 20;

/** Reads what the facts call for, and no more, and plans their steps. Nothing is written. */
export async function makePlan(
  session: Session,
  organisation: Organisation,
  { config, commit, facts, pages, choices, dashboardUrl, backfill }: PlanInput,
): Promise<{ readonly steps: readonly Step[]; readonly held: number }> {
  const { repository, github } = session;
  const place = await placeActions(session, organisation, config, facts);
  const have = await readHave(session, organisation, facts);
  const canAssign = await readAssignable(session, config, facts, place);
  const targets = facts.flatMap((fact) =>
    fact.kind === "new" && fact.action.decision === "open"
      ? [place(fact, fact.entry).repository]
      : [],
  );
  const pagesEach = backfill === undefined ? 1 : MOST_PAGES;
  const lookalike = await findLookalikes(session, new Set(targets), pagesEach);
  const known = backfill ? new Set() : await organisationNames(organisation, facts);
  const keys = new Set(pages.flatMap((page) => page.entries.map(({ key }) => key)));
  for (const fact of facts) if (fact.kind === "new") keys.add(fact.entry.key);

  const steps = planSteps(facts, {
    config,
    login: github.login,
    wording: makeWording({
      config,
      repository,
      commit,
      pages,
      dashboardUrl,
      canAssign,
      labels: backfill ? [backfill.label] : [],
    }),
    place,
    have,
    choice: choices,
    lookalike,
    canLink: (ref) => known.has(ref.repository.toLowerCase()),
    install: installPage(session),
    newEntry: (present) => {
      const entry = newEntry(present.file, present.action, (key) => keys.has(key));
      keys.add(entry.key);
      return entry;
    },
  });
  const guarded = guardPlan(steps, config.limits);
  const label = "Add the login";
  const fix = { label, url: editPage(repository) };
  const told = tellOwners(guarded.steps, { config, canAssign, fix });
  return { ...guarded, steps: told.map(renewTroubles) };
}

/** Where the app is installed on more repositories; a token of a person is installed nowhere. */
function installPage({ github, repository }: Session): Fix | null {
  const slug = /^(.+)\[bot\]$/.exec(github.login)?.[1];
  if (slug === undefined) return null;
  const server = new URL(repository.url).origin;
  const apps = server === "https://github.com" ? "apps" : "github-apps";
  return { label: "Install it there", url: `${server}/${apps}/${slug}/installations/new` };
}

function editPage({ url, defaultBranch }: Repository): string {
  return `${url}/edit/${encodeURIComponent(defaultBranch)}/${CONFIG_FILE}`;
}

/** The public repositories of the installation: a back link may be written there. */
async function organisationNames(
  organisation: Organisation,
  facts: readonly Fact[],
): Promise<ReadonlySet<string>> {
  const links = facts.some((fact) => fact.kind === "new" && fact.action.decision === "link");
  if (!links) return new Set();
  const repositories = await organisation.repositories();
  return new Set(
    repositories
      .filter(({ archived, visibility }) => !archived && visibility === "public")
      .map(({ fullName }) => fullName.toLowerCase()),
  );
}
