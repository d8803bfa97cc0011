import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import {
  addComputedVariable,
  auditTrail,
  closeProject,
  copyVersion,
  dataRevision,
  editAnswer,
  excludeResponses,
  findDamage,
  historyState,
  importBatch,
  keepSnapshot,
  openProject,
  openReadOnly,
  readReportSettings,
  readResponseIds,
  readSnapshots,
  readVariables,
  readVersions,
  redo,
  removeVersion,
  renameProject,
  renameVersion,
  restoreVersion,
  saveAction,
  saveReportSettings,
  saveVariable,
  saveVersion,
  undo,
  type WritableProject,
} from '#core/project/index.ts'
import { stateOf } from './support/contents.ts'
import { action, computed, reportSettings, rows, variables } from './support/full-project.ts'
import { refusalOf } from './support/refusal-of.ts'
import { batchOf, newProject, row, testFolder, variable, writeOptions } from './support/test-project.ts'

let folder: ReturnType<typeof testFolder>
let project: WritableProject
beforeEach(() => {
  folder = testFolder()
  project = newProject(folder.path('p.csat'))
})
afterEach(() => {
  expect(findDamage(project)).toEqual([])
  closeProject(project)
  folder.remove()
})

const reopen = () => {
  closeProject(project)
  project = openProject(project.path, writeOptions())
}

describe('a named version', () => {
  test('is listed with its note, its maker and whether the project is there now, also after closing the file', () => {
    const first = saveVersion(project, '送审稿', '给李经理')
    renameProject(project, '改过')
    const second = saveVersion(project, '定稿')
    reopen()
    expect(readVersions(project)).toMatchObject([
      { id: second, name: '定稿', note: '', user: '王芳', isPresent: true },
      { id: first, name: '送审稿', note: '给李经理', user: '王芳', isPresent: false },
    ])
    undo(project)
    expect(readVersions(project).map(({ isPresent }) => isPresent)).toEqual([false, true])
  })

  test('is no step: undo neither takes it away nor brings it back', () => {
    renameProject(project, '改过')
    saveVersion(project, '一')
    expect(historyState(project).undo?.kind).toBe('renameProject')
    undo(project)
    expect(readVersions(project)).toHaveLength(1)
    expect(historyState(project).redo?.kind).toBe('renameProject')
  })

  test('needs a name of its own; it can be renamed and removed', () => {
    const id = saveVersion(project, '一')
    const other = saveVersion(project, '二')
    const taken = { code: 'versionNameTaken', details: { name: '一' } }
    expect(refusalOf(() => saveVersion(project, '一'))).toEqual(taken)
    expect(refusalOf(() => renameVersion(project, other, '一', ''))).toEqual(taken)
    renameVersion(project, id, '一', '说明')
    expect(readVersions(project).find((version) => version.id === id)?.note).toBe('说明')
    removeVersion(project, id)
    expect(readVersions(project).map(({ name }) => name)).toEqual(['二'])
    for (const attempt of [
      () => removeVersion(project, id),
      () => restoreVersion(project, id),
      () => renameVersion(project, id, '三', ''),
    ])
      expect(refusalOf(attempt).code).toBe('unknownItem')
  })
})

describe('restoring a version', () => {
  test('brings back what a later branch of the history had discarded, as one step that undo takes back', async () => {
    await importBatch(project, batchOf(variables), rows)
    saveAction(project, { ...action, causeId: null })
    editAnswer(project, 1, 'Q1', 1)
    const wanted = stateOf(project)
    const id = saveVersion(project, '审查前')
    undo(project)
    undo(project)
    undo(project)
    await importBatch(project, batchOf([variable('Q1'), variable('其他')], '另.xlsx'), [row([5, 4]), row([1, 2])])
    saveReportSettings(project, reportSettings)
    const branch = stateOf(project)
    restoreVersion(project, id)
    expect(stateOf(project)).toEqual(wanted)
    expect(historyState(project).undo).toMatchObject({ kind: 'restoreVersion', subject: '审查前' })
    reopen()
    undo(project)
    expect(stateOf(project)).toEqual(branch)
    redo(project)
    expect(stateOf(project)).toEqual(wanted)
    expect(auditTrail(project, { limit: 3 }).map(({ event, kind }) => [event, kind])).toEqual([
      ['redone', 'restoreVersion'],
      ['undone', 'restoreVersion'],
      ['done', 'restoreVersion'],
    ])
  })

  test('makes results of that state fresh again', async () => {
    await importBatch(project, batchOf(variables), rows)
    const kept = keepSnapshot(project, { ...computed, dataRevision: dataRevision(project) }, { pinned: true })
    const id = saveVersion(project, '一')
    saveVariable(project, 'Q1', variable('Q1', { direction: 'low' }))
    expect(readSnapshots(project)[0]?.stale).toBe(true)
    restoreVersion(project, id)
    expect(readSnapshots(project)).toEqual([kept])
  })

  test('leads back to the very beginning, and does nothing where the project is already', () => {
    const id = saveVersion(project, '空')
    renameProject(project, '改过')
    const before = stateOf(project)
    restoreVersion(project, id)
    const history = historyState(project)
    restoreVersion(project, id)
    expect(historyState(project)).toEqual(history)
    undo(project)
    expect(stateOf(project)).toEqual(before)
  })

  test('brings back the values of a computed variable, though another took its name after it had been undone', async () => {
    await importBatch(project, batchOf([variable('Q1')]), [row([1]), row([2])])
    const weight = variable('权重', { role: 'weight', type: 'numeric', scale: null, direction: null })
    addComputedVariable(project, weight, [1, 2], [0.5, 1.5])
    const wanted = stateOf(project)
    const id = saveVersion(project, '加权')
    undo(project)
    addComputedVariable(project, weight, [1, 2], [7, 8])
    restoreVersion(project, id)
    expect(stateOf(project)).toEqual(wanted)
  })

  test('is exact after any course of changes, undoing, redoing and restoring', async () => {
    const commands = fc.array(
      fc.oneof(
        { weight: 3, arbitrary: fc.record({ do: fc.constant('name'), value: fc.integer({ min: 1, max: 9 }) }) },
        { weight: 3, arbitrary: fc.record({ do: fc.constant('answer'), value: fc.integer({ min: 1, max: 5 }) }) },
        { weight: 1, arbitrary: fc.record({ do: fc.constant('exclude'), value: fc.integer({ min: 1, max: 3 }) }) },
        { weight: 2, arbitrary: fc.record({ do: fc.constant('report'), value: fc.integer({ min: 1, max: 9 }) }) },
        { weight: 1, arbitrary: fc.record({ do: fc.constant('variable'), value: fc.integer({ min: 1, max: 9 }) }) },
        { weight: 2, arbitrary: fc.record({ do: fc.constant('computed'), value: fc.integer({ min: 1, max: 2 }) }) },
        { weight: 4, arbitrary: fc.record({ do: fc.constant('undo'), value: fc.integer({ min: 1, max: 4 }) }) },
        { weight: 2, arbitrary: fc.record({ do: fc.constant('redo'), value: fc.integer({ min: 1, max: 4 }) }) },
        { weight: 3, arbitrary: fc.record({ do: fc.constant('mark'), value: fc.constant(0) }) },
        { weight: 3, arbitrary: fc.record({ do: fc.constant('restore'), value: fc.nat() }) },
      ),
      { maxLength: 40 },
    )
    let run = 0
    await fc.assert(
      fc.asyncProperty(commands, async (course) => {
        const own = newProject(folder.path(`run-${++run}.csat`))
        await importBatch(own, batchOf(variables), rows)
        const marks: { id: string; state: unknown }[] = []
        for (const { do: what, value } of course) {
          if (what === 'name') renameProject(own, `名称 ${value}`)
          if (what === 'answer' && readVariables(own).length > 0) editAnswer(own, value > 3 ? 2 : 1, 'Q1', value)
          if (what === 'exclude')
            excludeResponses(own, Array.from(readResponseIds(own, { includeExcluded: true })).slice(0, value), '测试')
          if (what === 'report') saveReportSettings(own, { ...readReportSettings(own), client: String(value) })
          if (what === 'variable') saveVariable(own, 'Q2', variable('Q2', { label: `题 ${value}` }))
          if (what === 'computed' && !readVariables(own).some(({ name }) => name === `w${value}`))
            addComputedVariable(own, variable(`w${value}`, { role: 'weight' }), [1, 2], [course.length, marks.length])
          for (let time = 0; time < value && what === 'undo' && historyState(own).undo?.id !== 1; time++) undo(own)
          for (let time = 0; time < value && what === 'redo'; time++) redo(own)
          if (what === 'mark') marks.push({ id: saveVersion(own, `v${marks.length}`), state: stateOf(own) })
          const mark = what === 'restore' ? marks[value % marks.length] : undefined
          if (mark !== undefined) {
            const before = stateOf(own)
            restoreVersion(own, mark.id)
            expect(stateOf(own)).toEqual(mark.state)
            if (historyState(own).undo?.kind === 'restoreVersion' && value % 2 === 0) {
              undo(own)
              const undone = stateOf(own)
              redo(own)
              expect(stateOf(own)).toEqual(mark.state)
              if (JSON.stringify(before) !== JSON.stringify(mark.state)) expect(undone).toEqual(before)
            }
          }
        }
        for (const { id, state } of marks.toReversed()) {
          restoreVersion(own, id)
          expect(stateOf(own)).toEqual(state)
        }
        expect(findDamage(own)).toEqual([])
        closeProject(own)
      }),
      { numRuns: 25 },
    )
  }, 120_000)
})

describe('a copy of a version', () => {
  test('is a project in that state, from which undo leads back; the project itself stays as it is', async () => {
    await importBatch(project, batchOf(variables), rows)
    const wanted = stateOf(project)
    const id = saveVersion(project, '一')
    renameProject(project, '改过')
    const now = stateOf(project)
    copyVersion(project, id, folder.path('copy.csat'), writeOptions())
    const copy = openProject(folder.path('copy.csat'), writeOptions())
    expect(stateOf(copy)).toEqual(wanted)
    undo(copy)
    expect(stateOf(copy)).toEqual(now)
    closeProject(copy)
    expect(stateOf(project)).toEqual(now)
    expect(refusalOf(() => copyVersion(project, id, folder.path('copy.csat'), writeOptions())).code).toBe(
      'projectExists',
    )
  })

  test('can be made of a project that is only read, and leaves nothing behind when it fails', async () => {
    const id = saveVersion(project, '一')
    renameProject(project, '改过')
    const reader = openReadOnly(project.path)
    copyVersion(reader, id, folder.path('copy.csat'), writeOptions())
    expect(refusalOf(() => copyVersion(reader, 'unknown', folder.path('no.csat'), writeOptions())).code).toBe(
      'unknownItem',
    )
    expect(() => openReadOnly(folder.path('no.csat'))).toThrow()
    closeProject(reader)
  })
})
