import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { WritableProject } from '#core/project/index.ts'
import { closeProject, goToStep, listSteps, readProjectFacts, renameProject, undo } from '#core/project/index.ts'
import { refusalOf } from './support/refusal-of.ts'
import { newProject, testFolder } from './support/test-project.ts'

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

const nameNow = () => readProjectFacts(project).name
const listed = () => listSteps(project, { limit: 50 }).map(({ subject, state }) => `${subject} ${state}`)

describe('the list of steps', () => {
  test('has the latest on top, with who did it, and what was undone; what a later step replaced is not in it', () => {
    for (const name of ['甲', '乙', '丙']) renameProject(project, name)
    undo(project)
    expect(listed()).toEqual(['丙 undone', '乙 done', '甲 done'])
    renameProject(project, '丁')
    expect(listed()).toEqual(['丁 done', '乙 done', '甲 done'])
    expect(listSteps(project, { limit: 1 })).toMatchObject([{ kind: 'renameProject', subject: '丁', user: '王芳' }])
  })

  test('comes in pages', () => {
    for (const name of ['甲', '乙', '丙']) renameProject(project, name)
    const [first, second] = listSteps(project, { limit: 2 })
    expect([first?.subject, second?.subject]).toEqual(['丙', '乙'])
    expect(listSteps(project, { limit: 2, before: second?.id ?? 0 }).map(({ subject }) => subject)).toEqual(['甲'])
  })

  test('leads to every state there was, back and forth', () => {
    const initial = nameNow()
    const names = ['甲', '乙', '丙', '丁', '戊']
    for (const name of names) renameProject(project, name)
    const ids = listSteps(project, { limit: 50 })
      .map(({ id }) => id)
      .reverse()
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: names.length }), { maxLength: 8 }), (stops) => {
        for (const stop of stops) {
          goToStep(project, stop === 0 ? 0 : (ids[stop - 1] ?? 0))
          expect(nameNow()).toBe(stop === 0 ? initial : names[stop - 1])
          expect(listed().filter((line) => line.endsWith('done') && !line.endsWith('undone'))).toHaveLength(stop)
        }
      }),
      { numRuns: 20 },
    )
  })

  test('refuses a step that a later one has replaced, and changes nothing', () => {
    renameProject(project, '甲')
    const gone = listSteps(project, { limit: 1 })[0]?.id ?? 0
    undo(project)
    renameProject(project, '乙')
    expect(refusalOf(() => goToStep(project, gone))).toMatchObject({ code: 'unknownItem' })
    expect(nameNow()).toBe('乙')
  })
})
