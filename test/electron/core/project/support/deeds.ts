import {
  codeComments,
  dataRevision,
  editAnswer,
  excludeResponses,
  finishEntryForm,
  importBatch,
  includeResponses,
  keepSnapshot,
  orderSnapshots,
  readCodeFrame,
  readEntryForms,
  readEntryOverview,
  readIndexSystem,
  readLogo,
  readProjectFacts,
  readSnapshots,
  readSubsets,
  readSurveyDesign,
  readVariables,
  removeAction,
  removeCauseTree,
  removeDerived,
  removeLogo,
  removeSnapshot,
  removeSubset,
  renameProject,
  saveAction,
  saveCauseTree,
  saveCodeFrame,
  saveDerived,
  saveEntryBatch,
  saveIndexSystem,
  saveLogo,
  savePreferences,
  saveQualityRules,
  saveReportSettings,
  saveSubset,
  saveSurveyDesign,
  saveVariable,
  saveWeightSet,
  updateSnapshot,
  type WritableProject,
} from '#core/project/index.ts'
import { defaultPreferences } from '#shared/survey/preferences.ts'
import { batch, draft } from '../entry/support.ts'
import { stateOf } from './contents.ts'
import {
  action,
  cause,
  causeTree,
  computed,
  design,
  indexSystem,
  reportSettings,
  rows,
  variables,
  weightSet,
} from './full-project.ts'
import { png } from './picture.ts'
import { batchOf, row, variable } from './test-project.ts'

const rule = { id: 'r1', rule: 'tooManyMissing', seenResponse: null } as const

type Deed = (project: WritableProject, n: number) => unknown
const firstSnapshot = (of: WritableProject) => readSnapshots(of)[0]?.id ?? 'none'

/** Everything a user can do; `n` makes it different each time. What is not possible just now is left out. */
export const deeds: Readonly<Record<string, Deed>> = {
  rename: (p, n) => renameProject(p, `名 ${n}`),
  import: (p, n) =>
    importBatch(p, batchOf([...variables, variable(`新${n % 3}`)]), [...rows, row([n, n, '1', null, 'x'])]),
  edit: (p, n) => readProjectFacts(p).responses > 0 && editAnswer(p, firstResponse(p), 'Q1', n % 6),
  exclude: (p, n) =>
    readProjectFacts(p).responses > 0 && excludeResponses(p, [firstResponse(p) + (n % 4)], `理由 ${n % 2}`),
  include: (p, n) => readProjectFacts(p).responses > 0 && includeResponses(p, [firstResponse(p) + (n % 4)]),
  variable: (p, n) => {
    const first = readVariables(p)[n % 3]
    if (first) saveVariable(p, first.name, { ...first, label: `题 ${n}` })
  },
  design: (p, n) => saveSurveyDesign(p, { ...design, target: n % 90 }),
  index: (p, n) => saveIndexSystem(p, n % 4 === 0 ? null : { ...indexSystem, name: `指数 ${n}` }),
  weights: (p, n) =>
    saveWeightSet(p, { ...weightSet, id: `w${n % 2}`, name: `权重 ${n}` }, { apply: readIndexSystem(p) !== null }),
  keep: (p, n) =>
    void keepSnapshot(p, { ...computed, options: { n }, dataRevision: dataRevision(p) }, { pinned: n % 2 === 0 }),
  annotate: (p, n) => readSnapshots(p).length > 0 && updateSnapshot(p, firstSnapshot(p), { comment: `注 ${n}` }),
  order: (p) =>
    orderSnapshots(
      p,
      readSnapshots(p)
        .map(({ id }) => id)
        .toReversed(),
    ),
  removeSnapshot: (p) => removeSnapshot(p, firstSnapshot(p)),
  tree: (p, n) =>
    saveCauseTree(p, { ...causeTree, effect: `问题 ${n}`, bones: n % 2 ? causeTree.bones : [cause('machine')] }),
  removeTree: (p) => removeCauseTree(p, causeTree.id),
  action: (p, n) =>
    saveAction(p, { ...action, id: `a${n % 3}`, measure: `措施 ${n}`, causeId: hasTraining(p) ? 'training' : null }),
  removeAction: (p, n) => removeAction(p, `a${n % 3}`),
  preferences: (p, n) => savePreferences(p, { ...defaultPreferences, missing: n % 2 === 0 ? 'mean' : 'pairwise' }),
  logo: (p, n) => saveLogo(p, png(1 + (n % 4), 2), '徽标.png'),
  removeLogo: (p) => readLogo(p) !== null && removeLogo(p),
  quality: (p, n) => saveQualityRules(p, [{ ...rule, enabled: n % 2 === 0, params: { items: null, share: n / 100 } }]),
  subset: (p, n) => has(p, 'Q1') && saveSubset(p, { id: `s${n % 2}`, name: `子集 ${n}`, expression: `Q1 >= ${n % 6}` }),
  removeSubset: (p) => readSubsets(p).some(({ id }) => id === 's0') && removeSubset(p, 's0'),
  derive: (p, n) =>
    has(p, 'Q1') &&
    saveDerived(
      p,
      {
        ...{ name: '派生', label: `派生 ${n}`, role: 'item', labels: {} },
        derivation: { kind: 'compute', expression: `Q1 * ${n}` },
      },
      has(p, '派生') ? '派生' : null,
    ),
  removeDerived: (p) => has(p, '派生') && removeDerived(p, '派生'),
  frame: (p, n) =>
    has(p, '意见') && saveCodeFrame(p, '意见', [code(1, `等待 ${n}`), ...(n % 2 ? [code(2, '价格')] : [])]),
  code: (p, n) =>
    has(p, '意见') &&
    readCodeFrame(p, '意见').length > 0 &&
    readProjectFacts(p).responses > 0 &&
    codeComments(p, '意见', [{ response: firstResponse(p), codes: n % 3 === 0 ? [] : [1] }]),
  entryBatch: (p, n) => {
    const wave = readSurveyDesign(p).waveVariable === null ? null : '第一期'
    if (readEntryOverview(p).length === 0 || wave !== null) saveEntryBatch(p, batch({ wave, distributed: n }))
  },
  entryForm: (p, n) =>
    readEntryOverview(p).length > 0 &&
    readEntryForms(p, 'b1', 1).every(({ serial }) => serial !== n + 1) &&
    finishEntryForm(p, draft({ serial: n + 1, answers: { Q1: (n % 5) + 1, Q2: 2 } })),
  settings: (p, n) => saveReportSettings(p, { ...reportSettings, title: `报告 ${n}` }),
}

function firstResponse(of: WritableProject): number {
  return stateOf(of).rows.rows[0]?.id ?? 0
}

function hasTraining(of: WritableProject): boolean {
  return stateOf(of).causeTrees.some(({ bones }) =>
    bones.some(({ children }) => children.some(({ id }) => id === 'training')),
  )
}

function has(of: WritableProject, name: string): boolean {
  return readVariables(of).some((one) => one.name === name)
}

function code(id: number, name: string) {
  return { id, name, group: '', definition: '', keywords: [] }
}
