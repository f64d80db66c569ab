/** Systems, products and formats, lower case, whose capital is their own. */
export const PRODUCTS: ReadonlySet<string> = new Set(
  `linux windows macos ios android unix posix debian ubuntu fedora centos rhel alpine arch gentoo freebsd bsd
  docker podman kubernetes helm jenkins travis hudson buildbot ansible puppet chef terraform vagrant openstack
  git github gitlab bitbucket gerrit svn subversion mercurial trac jira bugzilla confluence sourceforge zenodo
  python java javascript typescript perl ruby rust php julia haskell scala kotlin swift fortran cobol lua matlab
  node nodejs npm yarn pypi conda maven gradle ant cargo cmake make meson nexus sonar jupyter
  react angular vue django flask rails spring wordpress drupal jekyll hugo sphinx doxygen
  mysql mariadb postgres postgresql sqlite oracle redis mongodb kafka elasticsearch nginx apache
  google microsoft amazon slack zoom discord irc matrix zulip discourse gitter mattermost twitter mastodon linkedin youtube facebook
  doodle gmail outlook wikipedia
  chrome firefox safari edge chromium webkit gecko selenium`.split(/\s+/),
);

/** Areas of work and their parts, lower case. */
const AREAS =
  `wiki readme changelog roadmap faq ci cd docs doc documentation api apis abi sdk cli gui ui ux db http https dns ldap ssh ssl tls tcp udp url urls
  html css xml json yaml toml csv pdf svg png rdf sparql sql regex
  website web webpage site blog newsletter mailing forum infra infrastructure backend frontend server client
  tests testing unit benchmarks performance security packaging build builds installer branding logo
  budget finance legal marketing outreach training logistics communication communications events media`.split(
    /\s+/,
  );

/**
 * Things, lower case, that stand where names do ("Docker: update the image", "Fix the tests
 * (Windows)") and never take on a task.
 */
export const WELL_KNOWN_THINGS: ReadonlySet<string> = new Set([...PRODUCTS, ...AREAS]);
