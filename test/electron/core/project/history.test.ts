import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import {
  asOneStep,
  auditTrail,
  closeProject,
  dataRevision,
  editAnswer,
  findDamage,
  historyState,
  importBatch,
  openProject,
  readIndexSystem,
  readReportSettings,
  redo,
  renameProject,
  saveIndexSystem,
  saveReportSettings,
  saveSurveyDesign,
  undo,
  type WritableProject,
} from '#core/project/index.ts'
import { defaultReportSettings } from '#shared/survey/report-settings.ts'
import { stateOf } from './support/contents.ts'
import { deeds } from './support/deeds.ts'
import { design, indexSystem, reportSettings, rows, variables } from './support/full-project.ts'
import { refusalOf } from './support/refusal-of.ts'
import { batchOf, newProject, testFolder, writeOptions } from './support/test-project.ts'

let folder: ReturnType<typeof testFolder>
let project: WritableProject
beforeEach(() => {
  folder = testFolder()
  project = newProject(folder.path('p.csat'))
})
afterEach(() => {
  closeProject(project)
  folder.remove()
})

describe('the history', () => {
  test('has nothing to undo in a new project', () => {
    expect(historyState(project)).toEqual({ undo: null, redo: null })
    expect(undo(project)).toBeNull()
    expect(redo(project)).toBeNull()
  })

  test('names what undo and redo would do, also after the project was closed', () => {
    renameProject(project, '甲')
    saveIndexSystem(project, indexSystem)
    undo(project)
    closeProject(project)
    project = openProject(project.path, writeOptions())
    expect(historyState(project)).toMatchObject({
      undo: { kind: 'renameProject', subject: '甲' },
      redo: { kind: 'saveIndexSystem', subject: '满意度指数' },
    })
    expect(redo(project)).toMatchObject({ kind: 'saveIndexSystem' })
    expect(readIndexSystem(project)).toEqual(indexSystem)
  })

  test('does not count saving what is there already', () => {
    saveIndexSystem(project, indexSystem)
    undo(project)
    saveReportSettings(project, reportSettings)
    undo(project)
    saveIndexSystem(project, null)
    renameProject(project, '售后满意度')
    expect(historyState(project)).toMatchObject({ undo: null, redo: { kind: 'saveReportSettings' } })
  })

  test('forgets nothing: what was undone and then passed over stays in the audit trail, with who and when', () => {
    renameProject(project, '甲')
    undo(project)
    renameProject(project, '乙')
    undo(project)
    redo(project)
    expect(redo(project)).toBeNull()
    const trail = auditTrail(project, { limit: 10 })
    expect(trail.map(({ event, subject }) => `${event} ${subject}`)).toEqual([
      'redone 乙',
      'undone 乙',
      'done 乙',
      'undone 甲',
      'done 甲',
    ])
    expect(trail.at(-1)).toMatchObject({
      user: '王芳',
      host: 'QA-PC-1',
      kind: 'renameProject',
      at: '2025-03-01T08:00:03.000Z',
    })
    expect(auditTrail(project, { limit: 2, before: trail[1]?.id ?? 0 })).toEqual(trail.slice(2, 4))
  })

  test('takes several savings as one step, all or nothing', () => {
    asOneStep(project, 'setUpProject', '模板', () => {
      saveIndexSystem(project, indexSystem)
      saveSurveyDesign(project, design)
      renameProject(project, '新')
    })
    const full = stateOf(project)
    expect(undo(project)).toMatchObject({ kind: 'setUpProject', subject: '模板' })
    expect(historyState(project).undo).toBeNull()
    expect(readIndexSystem(project)).toBeNull()
    redo(project)
    expect(stateOf(project)).toEqual(full)
    const failing = () =>
      asOneStep(project, 'setUpProject', '', () => {
        saveReportSettings(project, reportSettings)
        throw new Error('half way')
      })
    expect(failing).toThrow('half way')
    const swallowing = () =>
      asOneStep(project, 'setUpProject', '', () => {
        const twice = { ...indexSystem, children: [...indexSystem.children, ...indexSystem.children] }
        expect(refusalOf(() => saveIndexSystem(project, twice)).code).toBe('duplicateKey')
      })
    expect(refusalOf(swallowing).code).toBe('duplicateKey')
    expect(readReportSettings(project)).toEqual(defaultReportSettings)
    expect(stateOf(project)).toEqual(full)
  })

  test('gives every state of the data a number of its own', async () => {
    const seen = new Map<number, string>()
    const note = () => {
      const state = stateOf(project)
      const print = JSON.stringify([state.variables, state.rows, state.fingerprint])
      expect(seen.get(dataRevision(project)) ?? print).toBe(print)
      seen.set(dataRevision(project), print)
    }
    await importBatch(project, batchOf(variables), rows)
    note()
    for (let i = 0; i < 5; i++) {
      editAnswer(project, 1, 'Q1', i)
      note()
      if (i % 2 === 0) {
        undo(project)
        note()
      }
    }
    while (undo(project)) note()
    while (redo(project)) note()
  })
})

describe('whatever is done', () => {
  test('can be undone to the beginning and redone to the end, state by state', async () => {
    const deed = fc.record({ name: fc.constantFrom(...Object.keys(deeds)), n: fc.nat(50) })
    // Most deeds need data to do anything: three projects in four begin with an import.
    const beginning = fc.nat(3).map((n) => (n === 0 ? [] : [{ name: 'import', n }]))
    await fc.assert(
      fc.asyncProperty(beginning, fc.array(deed, { minLength: 1, maxLength: 14 }), async (first, then) => {
        const own = newProject(folder.path(`${Math.random()}.csat`))
        const states = [stateOf(own)]
        let last = historyState(own).undo?.id
        for (const { name, n } of [...first, ...then]) {
          await deeds[name]?.(own, n)
          const id = historyState(own).undo?.id
          if (id !== last) states.push(stateOf(own))
          last = id
        }
        for (const state of states.slice(0, -1).toReversed()) {
          expect(undo(own)).not.toBeNull()
          expect(stateOf(own)).toEqual(state)
        }
        expect(undo(own)).toBeNull()
        for (const state of states.slice(1)) {
          expect(redo(own)).not.toBeNull()
          expect(stateOf(own)).toEqual(state)
        }
        expect(redo(own)).toBeNull()
        expect(findDamage(own)).toEqual([])
        closeProject(own)
      }),
      { numRuns: 30 },
    )
  })
})
