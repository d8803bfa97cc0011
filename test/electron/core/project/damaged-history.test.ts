import Sqlite from 'better-sqlite3'
import { afterEach, beforeEach, expect, test } from 'vitest'
import {
  closeProject,
  codeComments,
  editAnswer,
  editAnswers,
  importBatch,
  openProject,
  saveCodeFrame,
  undo,
  type WritableProject,
} from '#core/project/index.ts'
import { refusalOf } from './support/refusal-of.ts'
import { batchOf, newProject, row, testFolder, variable, writeOptions } from './support/test-project.ts'

let folder: ReturnType<typeof testFolder>
let path: string
let project: WritableProject
beforeEach(async () => {
  folder = testFolder()
  path = folder.path('p.csat')
  project = newProject(path)
  const comment = variable('意见', { role: 'text', type: 'string', scale: null, direction: null })
  await importBatch(project, batchOf([variable('Q1'), comment]), [row([5, '等太久']), row([1, null])])
})
afterEach(() => {
  closeProject(project)
  folder.remove()
})

const codes = [{ id: 1, name: '等待', group: '', definition: '', keywords: [] }]

/** Steps whose changes are kept under the number of a column. */
const steps = {
  answer: () => editAnswer(project, 1, 'Q1', 4),
  answers: () => editAnswers(project, 'fillAnswers', 'Q1', [{ variable: 'Q1', responses: [1], answers: [3] }]),
  codeFrame: () => saveCodeFrame(project, '意见', codes),
  codings: () => {
    saveCodeFrame(project, '意见', codes)
    codeComments(project, '意见', [{ response: 1, codes: [1] }])
  },
}

for (const [noun, step] of Object.entries(steps)) {
  test.each(['1:x', 'x', '', '0', '-1', '1e0'])(
    `undo of a ${noun} kept under the key %j is refused as damage`,
    (key) => {
      step()
      closeProject(project)
      const file = new Sqlite(path)
      file.prepare('UPDATE change SET key = ? WHERE noun = ?').run(key, noun)
      file.close()
      project = openProject(path, writeOptions())
      const refusal = refusalOf(() => undo(project))
      expect(refusal.code).toBe('projectDamaged')
      expect(refusal.details['detail']).toContain('change.key')
    },
  )
}
