import { nameKey } from "./tokens.ts";

/**
 * Words that name kinds of things in any organisation, or plain English: alone they never lead to
 * a repository, even where one is called so. "the release repository" does.
 */
const LIST = `
a about above access account action active add admin after again agent all also alpha an analysis and any api app
apps application archive area as assets at auth author auto base basic be before beta bin book bot both branch build builder
builds bug but by cache call can case category change changelog check class cli client cluster code command
common community component config configuration contact content context contrib control copy core create current
daemon dashboard data database date debug default define demo dep deploy deployment description design
desktop dev develop developer development device dir directory disk dist distribution do doc docs document documentation
domain down download driver editor element enable engine entry environment error etc event example exception
experiment export extension extra feature fetch field file filesystem filter first fix flag folder font for form format framework from
front frontend full function general generator generic get github global go graph grid group guide handler
hardware has have hello help helper history home hook host how html http i icon id if image import in include
index info infra infrastructure init initial input install installation instance integration interface internal into is issue it item java
javascript job json key kit language last layer layout lab legacy level lib library license light like line link linux list live load
local lock log logging logger machine mail main maintenance make man manage management manager manifest manual map master math me meeting member memory merge
message meta method migration minute misc mobile mode model module monitor monitoring more multi my name namespace network networking new
news next no node not note notes notification now null number object of official old on one online open operation option or org organisation organization os other
our out output overview own package packaging page panel parent parser part partner patch path performance permission person pipeline plan platform
play plugin plugins point policy pool port portal post presentation preview process product production profile program
project property proposal protocol provider proxy public publish python query question queue quality read readme ready record reference registry
release releases remote remove render repo report repository request resource response rest result review roadmap role root router rule run
runner runtime sample sandbox schedule schema scheme script scripts sdk search second section security see server service session set setting setup shared
shell show simple site sites size skeleton small snapshot software source space spec specification specs stable staging standard start starter state static
stats status step storage store stream string structure studio style subject submit suite summary support sync system table tag talk target task team
template templating term test testing tests text the theme there thing this ticket time to tool toolbox toolchain toolkit tools top topic tracker training
translation tree tutorial type ui unit update upgrade url use user usage utility util utilities utils validation value variable version video
view virtual wait web week wiki window with work worker workflow working workshop world write xml yaml you
acceptance agenda agreement allow alternative annotation answer array assign attribute authentication author authorisation authorization automatic availability
backend background backup balance batch begin behaviour best block board body boot box broken browser buffer button byte calendar
center chair channel chart chat clean clear clock clone close cloud collection collector color column commit committee compare compile compiler complete
computer conference connect connection connector console constant consumer container contract contribution convert cookie cost count counter country course cover crash critical custom customer cut
cycle day dead decision delete delivery dependency detail detection diff directive discussion display docker done draft drop dump duplicate dynamic early easy edge edit education effort
email empty end enterprise exchange exec execute exit expression external failure fake family fast feed feedback fetcher final find finder fine fixed flow focus follow forum forward foundation free
future game gateway glossary goal governance guideline hash head header health high hosting hour idea identity improvement include incoming indexer inline installer interaction issue
iteration keep kernel keyboard keyword kind know landing large late launch lead learning leave left legal length less let limit linter listener live location login logic long look loop low
magic major map mapping mark marker market match matrix maintainer media mentor menu merge metric migrate milestone minimal minor mirror mock money month mount move native nav navigation need night non normal
notice numbers offline only opening operator optional order origin outreach outline owner pad pair partition password pattern pending people phase physical picture pin pipe place plain planning platform
play player please plenary power practice pre preference prefix prepare primary print priority private problem producer proof prototype provision publication pull push put quick quota random range rank raw real redirect
redundant refactor register relation reload rename replace research reset restart retry return revision right robot round route routing sales save scale scan scanner scope score screen secret select
selector send sensor sentence separate sequence serial share shim short side sign signal signing single skip sketch slide slot social solution some sort sound speed spin split sponsor spring stack stage stale stats
stay stop strategy strategic studio study sub subscription subsystem success super survey swap switch symbol syntax tab take tar teach technical terminal terms theme thread throw tick timer title token topology touch track
traffic transaction transfer transform translate transport trigger trust turn tweak two under unified unique universal up upload upstream vault vendor verify vision visual visualization volume vote warning watch way welcome wizard word worker wrapper writer year zero zone
that than these those they them their its it's his her she he we us me which who whom whose where when why was were been being am has had having did does doing would
should could may might must shall cannot until while during because though although however if then else both either neither nor each every any such same so too very just
through across between among into onto out off over under again further once here also still already used using uses specific several various own supersede superseded
configure configured called named running written built given known needed required com io net www ant perl ruby java rust golang google apple microsoft github gitlab requirement announce announcing ongoing related affected deprecated obsolete unused
`;

const COMMON = new Set(LIST.trim().split(/\s+/).map(nameKey));

/** Whether a single word, as `nameKey` writes it, is too ordinary to lead anywhere by itself. */
export function isCommonWord(key: string): boolean {
  return COMMON.has(key) || key.length < 2 || /^\d+$/.test(key);
}
