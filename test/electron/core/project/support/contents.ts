import {
  auditTrail,
  dataFingerprint,
  historyState,
  loadTable,
  type ReadableProject,
  readActions,
  readBatches,
  readCauseTrees,
  readIndexSystem,
  readProjectFacts,
  readReportSettings,
  readRows,
  readSnapshots,
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
  }
}
