const OCCUPATION = "http://data.europa.eu/esco/occupation/";
const SKILL = "http://data.europa.eu/esco/skill/";
const ISCO = "http://data.europa.eu/esco/isco/C";

/** A release of ESCO in small, with every quirk that the real ones have. */
export const SMALL_ESCO = {
  "occupations_en.csv": [
    "conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,hiddenLabels,status,modifiedDate,description,code",
    `Occupation,${OCCUPATION}aaaaaaaa-1,0110,web developer,"web programmer, senior\r\nweb developer\r\n Web\u00a0programmer ",,released,2020-01-01T00:00:00Z,"Builds\u200b web sites.\nAnd keeps them.",0110.1`,
    `Occupation,${OCCUPATION}bbbbbbbb-2,0110,tester,,,released,2020-01-01T00:00:00Z,An older record.,0110.2`,
    `Occupation,${OCCUPATION}bbbbbbbb-2,0110,software tester,,,released,2024-01-25T11:28:50.295Z,Tests &amp; reports.,0110.2`,
    "",
  ].join("\r\n"),
  "skills_en.csv": [
    "preferredLabel,conceptType,conceptUri,skillType,reuseLevel,altLabels,description",
    `CSS,KnowledgeSkillCompetence,${SKILL}cccccccc-1,knowledge,cross-sector,,`,
    `test software,KnowledgeSkillCompetence,${SKILL}dddddddd-2,skill/competence,,run tests,`,
    `use C#,KnowledgeSkillCompetence,${SKILL}eeeeeeee-3,,,,`,
    `css,KnowledgeSkillCompetence,${SKILL}ffffffff-4,knowledge,,,Another one of this name.`,
    `,KnowledgeSkillCompetence,${SKILL}99999999-5,knowledge,,,Nameless.`,
  ].join("\n"),
  "ISCOGroups_en.csv": [
    "conceptType,conceptUri,code,preferredLabel,status,altLabels,inScheme,description",
    `ISCOGroup,${ISCO}0,0,Armed forces,released,,,`,
    `ISCOGroup,${ISCO}01,01,Armed forces,released,,,`,
    `ISCOGroup,${ISCO}0110,0110,Officers,released,,,`,
  ].join("\n"),
  "broaderRelationsOccPillar.csv": [
    "conceptType,conceptUri,broaderType,broaderUri",
    `ISCOGroup,${ISCO}01,ISCOGroup,${ISCO}0`,
    `ISCOGroup,${ISCO}0110,ISCOGroup,${ISCO}01`,
    `Occupation,${OCCUPATION}aaaaaaaa-1,ISCOGroup,${ISCO}0110`,
    `Occupation,${OCCUPATION}missing,ISCOGroup,${ISCO}0110`,
  ].join("\n"),
  "occupationSkillRelations_en.csv": [
    "occupationUri,occupationLabel,relationType,skillType,skillUri,skillLabel",
    `${OCCUPATION}aaaaaaaa-1,web developer,essential,knowledge,${SKILL}cccccccc-1,CSS`,
    `${OCCUPATION}aaaaaaaa-1,web developer,optional,,${SKILL}dddddddd-2,test software`,
    `${OCCUPATION}bbbbbbbb-2,software tester,essential,,${SKILL}dddddddd-2,test software`,
    `${OCCUPATION}bbbbbbbb-2,software tester,sometimes,,${SKILL}eeeeeeee-3,use C#`,
  ].join("\n"),
  "skillSkillRelations_en.csv": [
    "originalSkillUri,originalSkillType,relationType,relatedSkillType,relatedSkillUri",
    `${SKILL}dddddddd-2,knowledge,essential,knowledge,${SKILL}eeeeeeee-3`,
    `${SKILL}dddddddd-2,knowledge,optional,knowledge,${SKILL}dddddddd-2`,
    `${SKILL}cccccccc-1,knowledge,optional,knowledge,${SKILL}ffffffff-4`,
  ].join("\n"),
  "skillsHierarchy_en.csv": "Level 0 URI,Level 0 preferred term\na,b,c,d\n",
} as const;
