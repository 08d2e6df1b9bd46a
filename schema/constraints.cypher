// What Rolegraph needs of a Neo4j database; applied when the store is first reached, and harmless to
// apply again. Community edition has everything used here.

// Identity.
CREATE CONSTRAINT concept_key IF NOT EXISTS FOR (n:Concept) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT source_key IF NOT EXISTS FOR (n:Source) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT change_version IF NOT EXISTS FOR (n:Change) REQUIRE n.version IS UNIQUE;
CREATE CONSTRAINT graph_name IF NOT EXISTS FOR (n:Graph) REQUIRE n.name IS UNIQUE;
CREATE CONSTRAINT concept_count_group IF NOT EXISTS
  FOR (n:ConceptCount) REQUIRE (n.scheme, n.kind, n.status) IS UNIQUE;

// Lookup by URI; not unique here, because a batch may move a URI from one concept to another.
CREATE RANGE INDEX concept_uri IF NOT EXISTS FOR (n:Concept) ON (n.uri);

// Pages in the order of labels: of everything, of a kind, of a scheme, of a kind in a scheme. Equal
// labels are few, so that the key needs no place in the index.
CREATE RANGE INDEX concept_label IF NOT EXISTS FOR (n:Concept) ON (n.sortLabel);
CREATE RANGE INDEX role_label IF NOT EXISTS FOR (n:Role) ON (n.sortLabel);
CREATE RANGE INDEX skill_label IF NOT EXISTS FOR (n:Skill) ON (n.sortLabel);
CREATE RANGE INDEX technology_label IF NOT EXISTS FOR (n:Technology) ON (n.sortLabel);
CREATE RANGE INDEX category_label IF NOT EXISTS FOR (n:Category) ON (n.sortLabel);
CREATE RANGE INDEX responsibility_label IF NOT EXISTS FOR (n:Responsibility) ON (n.sortLabel);
CREATE RANGE INDEX concept_scheme_label IF NOT EXISTS FOR (n:Concept) ON (n.scheme, n.sortLabel);
CREATE RANGE INDEX role_scheme_label IF NOT EXISTS FOR (n:Role) ON (n.scheme, n.sortLabel);
CREATE RANGE INDEX skill_scheme_label IF NOT EXISTS FOR (n:Skill) ON (n.scheme, n.sortLabel);
CREATE RANGE INDEX technology_scheme_label IF NOT EXISTS
  FOR (n:Technology) ON (n.scheme, n.sortLabel);
CREATE RANGE INDEX category_scheme_label IF NOT EXISTS FOR (n:Category) ON (n.scheme, n.sortLabel);
CREATE RANGE INDEX responsibility_scheme_label IF NOT EXISTS
  FOR (n:Responsibility) ON (n.scheme, n.sortLabel);
