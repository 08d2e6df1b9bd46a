const WORDS = `access agile air alpine ant apex apollo atlas aurora backbone beam bison blade blender bottle
  bower box bridge buffer bun camel cassandra celery chai chart chef circle clean clojure coffee confluence
  consul core couch crystal cube cypress d dart dash delta drill druid dust e echo eclipse edge elm ember
  engine epic expo express factor falcon fiber fish flask flex flow flutter flux forge forth gatling gem gin
  go gold grails grape griffon groovy grunt gulp harbor harness helm hive horizon hub ignite impala ink ionic
  jade jasmine jest julia jupiter karma keen keystone kiss lean less lift linear lit locust logic looker lotus
  lucid lumen make maple marvel mason master maven mercury meteor micro miro mint mocha model mongoose moon
  motion mule mustache nest net next nim nomad notion nova oak oasis oracle orange osprey outlook parcel
  phoenix pig pixel play polymer postman power prefect presto prism processing pug pulsar puppet pure pyramid
  quick r rails rancher react realm reason redwood relay remix rest robot rocket rook rust s safari sage salt
  scratch scheme sense sentry shell sketch slack slim snowflake soap solid spark spring sprint square squid
  stencil storm stripe style sublime superset swagger swift swing tableau teams terra thrift tiger tornado
  unity vault vector vim vision visual vue wave windows wing word zig zoom`;

/**
 * Names of technologies and skills that are everyday English words as well, or names of people and places:
 * alone they say little, so the words around them must speak for them.
 */
export const EVERYDAY_WORDS: ReadonlySet<string> = new Set(WORDS.split(/\s+/u));
