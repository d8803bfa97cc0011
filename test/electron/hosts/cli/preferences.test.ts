import { afterAll, beforeAll, expect, test } from 'vitest'
import { computeOnProject } from '#core/analysis/compute-on-project.ts'
import { closeProject, createTableCache, importBatch, openReadOnly, savePreferences } from '#core/project/index.ts'
import { defaultPreferences } from '#shared/survey/preferences.ts'
import { DataSources } from '../../../../electron/hosts/cli/data-source.ts'
import { batchOf, newProject, row, testFolder, variable } from '../../core/project/support/test-project.ts'

const folder = testFolder()
const path = folder.path('p.csat')
const items = ['Q1', 'Q2', 'Q3']

/** Marks of six people on three items; the last two left some out. */
const marks: readonly (readonly (number | null)[])[] = [
  [5, 4, 5],
  [3, 3, 2],
  [4, 4, 4],
  [2, 1, 2],
  [1, null, 2],
  [5, 5, null],
]

beforeAll(async () => {
  const project = newProject(path)
  await importBatch(
    project,
    batchOf(items.map((name) => variable(name))),
    marks.map((values) => row(values)),
  )
  savePreferences(project, {
    ...defaultPreferences,
    reliabilityBands: [
      { from: 0.99, verdict: '极严' },
      { from: 0, verdict: '未达本公司要求' },
    ],
    missing: 'mean',
  })
  closeProject(project)
})
afterAll(() => folder.remove())

function workbench(id: string, options: Record<string, unknown>) {
  const project = openReadOnly(path)
  try {
    return computeOnProject(project, createTableCache(), id, options)
  } finally {
    closeProject(project)
  }
}

test.each([
  ['reliability', { items }],
  ['descriptives', { variables: items }],
])(
  'csat analyse gives the options and numbers of the workbench for %s on a project with preferences',
  async (id, options) => {
    const { options: used, result } = await new DataSources().analyse(path, id, options)
    const shown = workbench(id, options)
    expect(used).toEqual(shown.options)
    expect({ ...result }).toEqual(shown.result)
  },
)

test('the project’s bands give the verdict, its rule for missing answers the cases; what is asked for goes first', async () => {
  const sources = new DataSources()
  const preferred = (await sources.analyse(path, 'reliability', { items })).result
  expect(preferred).toMatchObject({ n: marks.length, verdict: '未达本公司要求' })
  const asked = (await sources.analyse(path, 'reliability', { items, missing: 'listwise' })).result
  expect(asked).toMatchObject({ n: 4, missing: 'listwise' })
})
