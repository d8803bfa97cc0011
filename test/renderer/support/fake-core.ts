import type { InferContractRouterInputs, InferContractRouterOutputs } from '@orpc/contract'
import { createRouterClient, implement, ORPCError } from '@orpc/server'
import { splitGroups } from '#core/analysis/split-groups.ts'
import { findAnalysis } from '#shared/analyses/index.ts'
import { type Contract, contract } from '#shared/contract/contract.ts'
import type { FoundAnswers } from '#shared/contract/editing.ts'
import type { ListedStep } from '#shared/contract/history.ts'
import type { QualityCheck } from '#shared/contract/quality.ts'
import type { ProjectState, ProjectSummary } from '#shared/contract/shapes.ts'
import type { Version, VersionComparison } from '#shared/contract/versions.ts'
import { RefusalError } from '#shared/errors/refusal.ts'
import type { RefusalCode } from '#shared/messages/refusals/index.ts'
import type { Action } from '#shared/survey/action-plan.ts'
import type { CauseTree } from '#shared/survey/cause-tree.ts'
import type { DataTable } from '#shared/survey/data-table.ts'
import type { ImportMapping, ImportPreview } from '#shared/survey/import-mapping.ts'
import type { Adaptation, ImportTemplate } from '#shared/survey/import-template.ts'
import type { IndexNode } from '#shared/survey/index-system.ts'
import type { Logo } from '#shared/survey/logo.ts'
import { defaultPreferences, type Preferences } from '#shared/survey/preferences.ts'
import { defaultReportSettings, type ReportSettings } from '#shared/survey/report-settings.ts'
import type { Snapshot } from '#shared/survey/snapshot.ts'
import { defaultSurveyDesign, type SurveyDesign } from '#shared/survey/survey-design.ts'
import type { Variable } from '#shared/survey/variable.ts'
import type { WeightSet } from '#shared/survey/weight-set.ts'
import { type FakeVerbatim, fakeVerbatim, noVerbatim } from './fake-verbatim.ts'

type Inputs = InferContractRouterInputs<Contract>
type Outputs = InferContractRouterOutputs<Contract>

/** Everything the fake core holds; tests set it up and read it back. */
export interface FakeState {
  project: ProjectState | null
  variables: Variable[]
  design: SurveyDesign
  tree: IndexNode | null
  weightSets: WeightSet[]
  applied: string[]
  snapshots: Snapshot[]
  causeTrees: CauseTree[]
  actions: Action[]
  settings: ReportSettings
  preferences: Preferences
  logo: Logo | null
  user: string
  projects: ProjectSummary[]
  versions: Version[]
  comparison: VersionComparison | null
  /** What was asked of versions: restored, viewed, removed. */
  versionCalls: string[]
  /** The result of `analyses.run` by analysis. */
  results: Record<string, Record<string, unknown>>
  /** Data to compute on: analyses without a result above are run on it. */
  table: DataTable | null
  /** A code here makes `analyses.run` refuse. */
  refuseRun: RefusalCode | null
  /** What `files.receive` was given. */
  received: { name: string; text: string }[]
  previews: (ImportMapping | null)[]
  preview: ImportPreview | null
  templates: ImportTemplate[]
  adaptation: Adaptation | null
  history: { undo: string | null; redo: string | null }
  steps: ListedStep[]
  /** What `history.goTo` was asked. */
  wentTo: number[]
  rows: Outputs['data']['rows']['rows']
  traced: Outputs['data']['trace'] | null
  columnFacts: Outputs['data']['columnFacts'] | null
  /** How the grid last asked for rows. */
  sortedBy: Inputs['data']['rows']['sort'] | null
  /** The tree that a workbook holds, and templates do. */
  fileTree: IndexNode | null
  edits: Inputs['editing']['write'][]
  exclusions: Inputs['editing']['exclude'][]
  found: FoundAnswers | null
  replacements: Inputs['editing']['replace'][]
  mergeReport: Outputs['editing']['previewMerge'] | null
  merges: Inputs['editing']['merge'][]
  qualityRules: Outputs['quality']['rules']
  qualityCheck: QualityCheck
  qualityHits: Outputs['quality']['hits']
  excludedGroups: Outputs['quality']['excluded']
  appliedRules: Inputs['quality']['apply'][]
  acceptedRules: string[][]
  restored: Inputs['quality']['restore'][]
  verbatim: FakeVerbatim
}

const openProject: ProjectState = {
  name: '试验项目',
  location: '/projects/试验项目.csat',
  readOnly: false,
  lockedBy: null,
  version: null,
  template: null,
  dataRevision: 1,
  responses: 273,
  validResponses: 260,
  items: 3,
}

const emptyState: FakeState = {
  project: openProject,
  variables: [],
  design: defaultSurveyDesign,
  tree: null,
  weightSets: [],
  applied: [],
  snapshots: [],
  causeTrees: [],
  actions: [],
  settings: defaultReportSettings,
  preferences: defaultPreferences,
  logo: null,
  user: '',
  projects: [],
  versions: [],
  comparison: null,
  versionCalls: [],
  results: {},
  table: null,
  refuseRun: null,
  received: [],
  previews: [],
  preview: null,
  templates: [],
  adaptation: null,
  history: { undo: null, redo: null },
  steps: [],
  wentTo: [],
  rows: [],
  traced: null,
  columnFacts: null,
  sortedBy: null,
  fileTree: null,
  edits: [],
  exclusions: [],
  found: null,
  replacements: [],
  mergeReport: null,
  merges: [],
  qualityRules: [],
  qualityCheck: { total: 0, valid: 0, validAfter: 0, undecided: 0, rules: [], overlap: [] },
  qualityHits: { total: 0, rows: [] },
  excludedGroups: [],
  appliedRules: [],
  acceptedRules: [],
  restored: [],
  verbatim: noVerbatim(),
}

/** A core in memory that speaks the real contract, so that a page tested against it calls what exists. */
export function fakeCore(setup: Partial<FakeState> = {}) {
  const state: FakeState = { ...structuredClone(emptyState), ...setup }
  const os = implement(contract)
  const ok = { ok: true } as const
  const placed = <T extends { id: string }>(list: T[], one: T) => [...list.filter(({ id }) => id !== one.id), one]
  const unused = (): never => {
    throw new ORPCError('NOT_IMPLEMENTED', { message: 'Not needed by component tests' })
  }
  const router = os.router({
    app: {
      info: os.app.info.handler(() => ({ version: '0.0.0', host: 'browser', nativeDialogs: false })),
      useLanguage: os.app.useLanguage.handler(() => ok),
      commands: os.app.commands.handler(async function* () {}),
    },
    files: {
      receive: os.files.receive.handler(async ({ input: { file } }) => {
        state.received.push({ name: file.name, text: await file.text() })
        return { id: 'file', name: file.name, size: file.size }
      }),
      choose: os.files.choose.handler(unused),
      chooseTarget: os.files.chooseTarget.handler(unused),
      read: os.files.read.handler(unused),
    },
    projects: {
      list: os.projects.list.handler(() => state.projects),
      templates: os.projects.templates.handler(() => []),
      create: os.projects.create.handler(({ input }) => {
        state.project = { ...openProject, name: input.name, template: input.template }
        return state.project
      }),
      open: os.projects.open.handler(unused),
      forget: os.projects.forget.handler(({ input }) => {
        state.projects = state.projects.filter(({ key }) => key !== input.key)
        return ok
      }),
      current: os.projects.current.handler(() => state.project),
      close: os.projects.close.handler(() => {
        state.project = null
        return ok
      }),
    },
    settings: {
      preferences: os.settings.preferences.handler(() => state.preferences),
      savePreferences: os.settings.savePreferences.handler(({ input }) => {
        state.preferences = input
        return ok
      }),
      logo: os.settings.logo.handler(() => state.logo),
      saveLogo: os.settings.saveLogo.handler(async ({ input: { file } }) => {
        state.received.push({ name: file.name, text: file.type })
        return ok
      }),
      removeLogo: os.settings.removeLogo.handler(() => {
        state.logo = null
        return ok
      }),
      user: os.settings.user.handler(() => ({ name: state.user, account: 'wangfang' })),
      saveUser: os.settings.saveUser.handler(({ input }) => {
        state.user = input.name
        return ok
      }),
    },
    versions: {
      list: os.versions.list.handler(() => state.versions),
      save: os.versions.save.handler(({ input }) => {
        const id = `version-${state.versions.length + 1}`
        const createdAt = '2026-01-02T03:04:05.000Z'
        state.versions = [{ id, ...input, createdAt, user: '王芳', isPresent: true }, ...state.versions]
        return { id }
      }),
      rename: os.versions.rename.handler(({ input: { id, ...named } }) => {
        state.versions = state.versions.map((one) => (one.id === id ? { ...one, ...named } : one))
        return ok
      }),
      remove: os.versions.remove.handler(({ input }) => {
        state.versions = state.versions.filter(({ id }) => id !== input.id)
        return ok
      }),
      restore: os.versions.restore.handler(({ input }) => {
        state.versionCalls.push(`restore ${input.id}`)
        return ok
      }),
      view: os.versions.view.handler(({ input }) => {
        state.versionCalls.push(`view ${input.id}`)
        state.project = { ...openProject, readOnly: true, version: input.id }
        return state.project
      }),
      leave: os.versions.leave.handler(() => {
        state.project = openProject
        return openProject
      }),
      copy: os.versions.copy.handler(unused),
      compare: os.versions.compare.handler(() => state.comparison ?? unused()),
    },
    imports: {
      preview: os.imports.preview.handler(({ input }) => {
        state.previews.push(input.mapping)
        if (state.preview === null) return unused()
        const mapping =
          input.mapping === null || input.mapping.variables.length === 0 ? state.preview.mapping : input.mapping
        return { ...state.preview, mapping }
      }),
      templates: os.imports.templates.handler(() => state.templates),
      adapt: os.imports.adapt.handler(() => ({
        preview: state.preview ?? unused(),
        adaptation: state.adaptation ?? unused(),
      })),
      previewSheets: os.imports.previewSheets.handler(() => state.preview ?? unused()),
      previewWith: os.imports.previewWith.handler(unused),
      previewAs: os.imports.previewAs.handler(unused),
      run: os.imports.run.handler(async function* () {
        yield { step: 'importing', share: 0.5 }
        return { batchId: 'batch', responses: 3, excluded: 0 }
      }),
    },
    data: {
      variables: os.data.variables.handler(() => state.variables),
      saveVariable: os.data.saveVariable.handler(({ input }) => {
        state.variables = state.variables.map((one) => (one.name === input.name ? input.variable : one))
        return ok
      }),
      arrange: os.data.arrange.handler(async function* () {
        yield { step: 'arranging', share: 0.5 }
        return ok
      }),
      rows: os.data.rows.handler(({ input: { offset, limit, sort } }) => {
        state.sortedBy = sort ?? null
        return { total: state.rows.length, rows: state.rows.slice(offset, offset + limit) }
      }),
      columnFacts: os.data.columnFacts.handler(() => state.columnFacts ?? unused()),
      trace: os.data.trace.handler(() => state.traced ?? unused()),
      design: os.data.design.handler(() => state.design),
      saveDesign: os.data.saveDesign.handler(({ input }) => {
        state.design = input
        return ok
      }),
      validCounts: os.data.validCounts.handler(() => [{ wave: null, total: 273, valid: 260 }]),
    },
    editing: {
      write: os.editing.write.handler(({ input }) => {
        state.edits.push(input)
        return { changed: input.edits.flatMap(({ responses }) => responses).length, dataRevision: 2 }
      }),
      exclude: os.editing.exclude.handler(({ input }) => {
        state.exclusions.push(input)
        return { dataRevision: 2 }
      }),
      find: os.editing.find.handler(async function* () {
        yield { step: 'finding', share: 0.5 }
        return state.found ?? unused()
      }),
      replace: os.editing.replace.handler(({ input }) => {
        state.replacements.push(input)
        return { changed: state.found?.fitting ?? 0, left: state.found?.refused ?? 0, dataRevision: 2 }
      }),
      previewMerge: os.editing.previewMerge.handler(() => state.mergeReport ?? unused()),
      merge: os.editing.merge.handler(({ input }) => {
        state.merges.push(input)
        return { report: state.mergeReport ?? unused(), changed: 1 }
      }),
    },
    verbatim: fakeVerbatim(state.verbatim),
    quality: {
      rules: os.quality.rules.handler(() => state.qualityRules),
      saveRules: os.quality.saveRules.handler(({ input }) => {
        state.qualityRules = input
        return ok
      }),
      check: os.quality.check.handler(async function* () {
        yield { step: 'checking', share: 0.5 }
        return state.qualityCheck
      }),
      hits: os.quality.hits.handler(() => state.qualityHits),
      apply: os.quality.apply.handler(({ input }) => {
        state.appliedRules.push(input)
        return { excluded: 1 }
      }),
      accept: os.quality.accept.handler(({ input }) => {
        state.acceptedRules.push(input.ids)
        return ok
      }),
      exclude: os.quality.exclude.handler(() => ok),
      restore: os.quality.restore.handler(({ input }) => {
        state.restored.push(input)
        return ok
      }),
      restoreReason: os.quality.restoreReason.handler(() => ({ restored: 1 })),
      excluded: os.quality.excluded.handler(() => state.excludedGroups),
    },
    exports: { data: os.exports.data.handler(unused) },
    indexSystem: {
      read: os.indexSystem.read.handler(() => state.tree),
      save: os.indexSystem.save.handler(({ input }) => {
        state.tree = input
        return ok
      }),
      readFile: os.indexSystem.readFile.handler(() => ({ tree: state.fileTree ?? unused(), nodes: 3 })),
      writeFile: os.indexSystem.writeFile.handler(unused),
      template: os.indexSystem.template.handler(() => state.fileTree ?? unused()),
    },
    derived: {
      preview: os.derived.preview.handler(({ input }) => ({
        variable: { ...input.spec, type: 'numeric', scale: null, direction: null, missing: [] },
        inputs: [],
        rows: [],
        total: 0,
        valid: 0,
        range: null,
        counts: [],
      })),
      save: os.derived.save.handler(() => ok),
      remove: os.derived.remove.handler(() => ok),
    },
    subsets: {
      list: os.subsets.list.handler(() => []),
      preview: os.subsets.preview.handler(() => ({ passing: 0, missing: 0, total: 0 })),
      save: os.subsets.save.handler(() => ok),
      remove: os.subsets.remove.handler(() => ok),
    },
    cards: {
      history: os.cards.history.handler(({ input }) =>
        state.snapshots
          .filter(({ id }) => id === input.id)
          .map(({ options, result, createdAt, stale }) => ({
            resultId: `result of ${input.id}`,
            options,
            result,
            createdAt,
            stale,
            current: true,
          })),
      ),
      show: os.cards.show.handler(({ input }) => state.snapshots.find(({ id }) => id === input.id) ?? unused()),
      recompute: os.cards.recompute.handler(({ input }) => {
        const known = state.snapshots.find(({ id }) => id === input.id) ?? unused()
        const next = { ...known, options: input.options, stale: false }
        state.snapshots = placed(state.snapshots, next)
        return next
      }),
      refreshSeveral: os.cards.refreshSeveral.handler(({ input: { ids } }) => {
        state.snapshots = state.snapshots.map((one) => (ids.includes(one.id) ? { ...one, stale: false } : one))
        return { refused: [] }
      }),
      duplicate: os.cards.duplicate.handler(({ input }) => {
        const known = state.snapshots.find(({ id }) => id === input.id) ?? unused()
        const copy = { ...known, id: `${known.id}-copy`, pinned: false }
        state.snapshots = [...state.snapshots, copy]
        return copy
      }),
      order: os.cards.order.handler(({ input }) => {
        state.snapshots = state.snapshots.toSorted((a, b) => input.ids.indexOf(a.id) - input.ids.indexOf(b.id))
        return ok
      }),
      exportTables: os.cards.exportTables.handler(({ input }) => ({ id: 'file', name: `${input.name}.xlsx`, size: 1 })),
    },
    weights: {
      list: os.weights.list.handler(() => state.weightSets),
      save: os.weights.save.handler(({ input }) => {
        state.weightSets = placed(state.weightSets, input.set)
        if (input.apply) state.applied.push(input.set.id)
        return ok
      }),
      remove: os.weights.remove.handler(({ input }) => {
        state.weightSets = state.weightSets.filter(({ id }) => id !== input.id)
        return ok
      }),
      keepSample: os.weights.keepSample.handler(({ input }) => {
        state.variables = [
          ...state.variables,
          {
            name: input.name,
            label: input.name,
            role: 'weight',
            type: 'numeric',
            scale: null,
            direction: null,
            labels: {},
            missing: [],
          },
        ]
        return ok
      }),
    },
    splits: {
      groups: os.splits.groups.handler(async ({ input: { analysis, options, variable }, errors }) => {
        const table = state.table ?? unused()
        try {
          return await splitGroups(analysis, options, variable, (counted) =>
            findAnalysis('frequencies').run(table, counted),
          )
        } catch (error) {
          throw error instanceof RefusalError ? errors.REFUSED({ data: error.refusal }) : error
        }
      }),
      keep: os.splits.keep.handler(({ input: { analysis, options, ids, pinned } }) => {
        const kept = options.map((one, at): Snapshot => {
          const result = state.table === null ? {} : { ...findAnalysis(analysis).run(state.table, one) }
          const id = `snapshot-${state.snapshots.length + at + 1}`
          const createdAt = '2026-01-02T03:04:05.000Z'
          return { id, analysis, options: one, result, dataRevision: 1, stale: false, createdAt, pinned, comment: '' }
        })
        const changed = state.snapshots.map((one) => (ids.includes(one.id) ? { ...one, pinned } : one))
        state.snapshots = [...changed, ...kept]
        return kept
      }),
    },
    analyses: {
      run: os.analyses.run.handler(({ input, errors }) => {
        if (state.refuseRun !== null)
          throw errors.REFUSED({ data: { code: state.refuseRun, details: { item: 'Q1', variable: 'Q1' } } })
        const { table } = state
        if (table === null || input.id in state.results) {
          return { result: state.results[input.id] ?? unused(), dataRevision: 1 }
        }
        try {
          return { result: { ...findAnalysis(input.id).run(table, input.options) }, dataRevision: 1 }
        } catch (error) {
          if (error instanceof RefusalError) throw errors.REFUSED({ data: error.refusal })
          throw error
        }
      }),
      snapshots: os.analyses.snapshots.handler(() => state.snapshots),
      keep: os.analyses.keep.handler(({ input }) => {
        const snapshot: Snapshot = {
          id: `snapshot-${state.snapshots.length + 1}`,
          analysis: input.analysis,
          options: input.options,
          result: state.results[input.analysis] ?? {},
          dataRevision: 1,
          stale: false,
          createdAt: '2026-01-02T03:04:05.000Z',
          pinned: input.pinned,
          comment: '',
        }
        state.snapshots = [...state.snapshots, snapshot]
        return snapshot
      }),
      updateSnapshot: os.analyses.updateSnapshot.handler(({ input }) => {
        state.snapshots = state.snapshots.map((one) => (one.id === input.id ? { ...one, ...input } : one))
        return ok
      }),
      refresh: os.analyses.refresh.handler(({ input }) => {
        state.snapshots = state.snapshots.map((one) => (one.id === input.id ? { ...one, stale: false } : one))
        return state.snapshots.find(({ id }) => id === input.id) ?? unused()
      }),
      removeSnapshot: os.analyses.removeSnapshot.handler(({ input }) => {
        state.snapshots = state.snapshots.filter(({ id }) => id !== input.id)
        return ok
      }),
    },
    improvement: {
      causeTrees: os.improvement.causeTrees.handler(() => state.causeTrees),
      saveCauseTree: os.improvement.saveCauseTree.handler(({ input }) => {
        state.causeTrees = placed(state.causeTrees, input)
        return ok
      }),
      removeCauseTree: os.improvement.removeCauseTree.handler(({ input }) => {
        state.causeTrees = state.causeTrees.filter(({ id }) => id !== input.id)
        return ok
      }),
      actions: os.improvement.actions.handler(() => state.actions),
      saveAction: os.improvement.saveAction.handler(({ input }) => {
        state.actions = placed(state.actions, input)
        return ok
      }),
      removeAction: os.improvement.removeAction.handler(({ input }) => {
        state.actions = state.actions.filter(({ id }) => id !== input.id)
        return ok
      }),
    },
    report: {
      settings: os.report.settings.handler(() => state.settings),
      saveSettings: os.report.saveSettings.handler(({ input }) => {
        state.settings = input
        return ok
      }),
      blocks: os.report.blocks.handler(() => []),
      exportPdf: os.report.exportPdf.handler(async function* () {
        yield { step: 'printing', share: 0.5 }
        return unused()
      }),
    },
    entry: {
      batches: os.entry.batches.handler(() => []),
      saveBatch: os.entry.saveBatch.handler(unused),
      removeBatch: os.entry.removeBatch.handler(unused),
      setStage: os.entry.setStage.handler(unused),
      templateItems: os.entry.templateItems.handler(unused),
      queue: os.entry.queue.handler(unused),
      form: os.entry.form.handler(unused),
      keepDraft: os.entry.keepDraft.handler(unused),
      discardDraft: os.entry.discardDraft.handler(unused),
      finishForm: os.entry.finishForm.handler(unused),
      removeForm: os.entry.removeForm.handler(unused),
      comparison: os.entry.comparison.handler(unused),
      decide: os.entry.decide.handler(unused),
      accept: os.entry.accept.handler(unused),
    },
    history: {
      state: os.history.state.handler(() => state.history),
      undo: os.history.undo.handler(() => ({ undone: null })),
      redo: os.history.redo.handler(() => ({ redone: null })),
      list: os.history.list.handler(() => state.steps),
      goTo: os.history.goTo.handler(({ input }) => {
        state.wentTo.push(input.id)
        return { ok: true as const }
      }),
    },
  })
  return { client: createRouterClient(router), state }
}
