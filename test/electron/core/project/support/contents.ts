import {
  auditTrail,
  dataFingerprint,
  historyState,
  loadTable,
  type ReadableProject,
  readActions,
  readBatches,
  readCauseTrees,
  readCodeFrame,
  readCodings,
  readEntryDecisions,
  readEntryForms,
  readEntryOverview,
  readIndexSystem,
  readLogo,
  readPreferences,
  readProjectFacts,
  readQualityRules,
  readReportSettings,
  readRows,
  readSnapshots,
  readSubsets,
  readSurveyDesign,
  readVariables,
  readWeightSets,
} from '#core/project/index.ts'

/** Everything a project says about itself, to be compared. */
export function contentsOf(project: ReadableProject) {
  return { ...stateOf(project), history: historyState(project), audit: auditTrail(project, { limit: 1_000 }) }
}

/** What the user sees, without how it came to be. */
export function stateOf(project: ReadableProject) {
  return {
    facts: readProjectFacts(project),
    variables: readVariables(project),
    rows: readRows(project, { offset: 0, limit: 1_000 }),
    table: loadTable(project, null),
    fingerprint: dataFingerprint(project),
    batches: readBatches(project),
    design: readSurveyDesign(project),
    indexSystem: readIndexSystem(project),
    weightSets: readWeightSets(project),
    snapshots: readSnapshots(project),
    causeTrees: readCauseTrees(project),
    actions: readActions(project),
    reportSettings: readReportSettings(project),
    preferences: readPreferences(project),
    logo: readLogo(project),
    qualityRules: readQualityRules(project),
    subsets: readSubsets(project),
    codings: readVariables(project)
      .filter(({ role }) => role === 'text')
      .map(({ name }) => [name, readCodeFrame(project, name), readCodings(project, name)]),
    entry: readEntryOverview(project).map((overview) => [
      overview,
      ...([1, 2] as const).map((pass) => readEntryForms(project, overview.batch.id, pass)),
      readEntryDecisions(project, overview.batch.id),
    ]),
  }
}
