import type { FoundName } from "./find-names.js";
import { toWordForms } from "./phrase-index.js";
import type { PlacedWord } from "./placed-words.js";

/** Names of so few letters are other things too easily. */
const SHORT = 2;

/** Names of technologies that are everyday words as well, or names of people and places. */
const NAMES = `access acrobat air airflow alpine ant apex apollo arm arrow assembler assembly athena atlas aurora backbone
  backstage bamboo base beam bedrock bicep bind bison blade blender boost bootstrap bottle bower box brew bridge
  bubble buffer bun burp caddy camel canvas cassandra celery chai chart chef chroma chrome circle claude clean
  click clojure cocoa coffee compose composer confluence consul copilot core couch crystal cube cucumber cursor
  cypress dart dash delta drill druid dust echo eclipse edge electron elm ember engine envoy epic espresso excel
  exchange expect expo express factor falcon feast fiber find fish fix flash flask flex flow flutter flux forge
  forth foundry gatling gem gemini gin glue go gold grails grape gremlin griffon groovy grunt gulp harbor
  harness haystack helm hibernate hive horizon hub iceberg idea ignite illustrator impala ink insomnia ionic
  jade jasmine jersey jest julia jupiter karma keen keystone kiss lean less lift lightning linear lit llama
  locust logic loki looker lotus lucid lumen make maple marvel mason master maven maya mercury metal meteor
  micro mint miro mistral mocha model mongoose moon motion move mule mustache named neptune nest net next nexus
  nim nomad notebook notion nova oak oasis octave office oracle orange osprey outlook packer parcel phoenix pig
  pinecone pixel play poetry polymer postman power prefect present presto prism processing project pug pulsar
  puppet pure pyramid quick racket rails rancher ray razor react realm reason redwood relay remix request rest
  robot rocket rocky rook room rust safari sage salt samba scheme scratch sed sense sentry shell shiny sketch
  slack slim smalltalk snowflake soap solid sonar spanner spark spring sprint square squid stack stencil storm
  stripe style sublime superset swagger swift swing synapse tableau team terra thrift tiger tofu torch tornado
  transformer triton twitter unity unreal vagrant varnish vault vector vim vision visual vue wave window wing
  word workday yarn zap zephyr zig zoom`;

/** Words of the trade that are everyday words as well. */
const TERMS = `acid animation architecture array assembly attention budget button charge chart class classification
  classifier cleaning closure cluster clustering coaching code collaboration collection communication condition
  container contract cookie date delivery design dictionary directory document drafting drawing dynamic e-mail
  email event exception feast file filter form function graph graphic hiring image indexing inheritance input
  installation integration interface iteration join lambda layout library list localization loop map math matrix
  mediation memory message method metric mobile model monitor negotiation object optimization parallel payment
  pdf performance phone plot plotting pointer post posting presentation privacy probability profile project
  promise prompt prompting queue random ranking recruiting redirect regression rendering replace report
  reporting retry rewrite routing sampling scalability script search security select session setup shap slam
  sort sorting sound stream string struct support switch switching table tablet teaching template terminal test
  text thread time timezone tracing training transaction trigger tutorial type typing upload validation variable
  video web`;

/**
 * Names and terms that are everyday English words as well, in the singular: alone they say little, so the words
 * around them must speak for them.
 */
const EVERYDAY_WORDS: ReadonlySet<string> = new Set(`${NAMES} ${TERMS}`.split(/\s+/u));

/** Tells whether a name is an everyday word, in whatever form, or very short. */
export function isEveryday({ from, to, phrase }: FoundName, words: readonly PlacedWord[]): boolean {
  const isOneWord = to - from === 1;
  if (!isOneWord && phrase.length > 1) return false;
  const word = isOneWord ? (words[from]?.word ?? "") : phrase.text.toLowerCase();
  return (
    word.length <= SHORT ||
    EVERYDAY_WORDS.has(word) ||
    EVERYDAY_WORDS.has(toWordForms(word).singular)
  );
}
