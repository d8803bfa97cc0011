import { readFileSync } from 'node:fs'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { computeOnProject } from '#core/analysis/compute-on-project.ts'
import {
  closeProject,
  createTableCache,
  importBatch,
  keepSnapshot,
  openProject,
  savePreferences,
} from '#core/project/index.ts'
import { type Decimals, ownDecimals } from '#shared/survey/decimals.ts'
import { defaultPreferences } from '#shared/survey/preferences.ts'
import type { Invocation } from '../../../../electron/hosts/cli/command.ts'
import { analyseCommand } from '../../../../electron/hosts/cli/commands/analyse.ts'
import { reportCommand } from '../../../../electron/hosts/cli/commands/report.ts'
import {
  batchOf,
  newProject,
  row,
  testFolder,
  variable,
  writeOptions,
} from '../../core/project/support/test-project.ts'
import { fontsFolder } from '../../core/report/draw.ts'
import { readPdf } from '../../core/report/read-pdf.ts'

const folder = testFolder()
const items = ['Q1', 'Q2', 'Q3']
/** Means 3.5, 3 and 13/4 = 3.25; the SD of Q3 is √(6.75/3) = 1.5. */
const marks = [
  [5, 4, 5],
  [3, 3, 2],
  [4, 4, 4],
  [2, 1, 2],
]
let path = ''

beforeEach(async (context) => {
  path = folder.path(`${context.task.id}.csat`)
  const project = newProject(path)
  await importBatch(
    project,
    batchOf(items.map((name) => variable(name))),
    marks.map((values) => row(values)),
  )
  keepSnapshot(project, computeOnProject(project, createTableCache(), 'descriptives', { variables: items }), {
    pinned: true,
  })
  closeProject(project)
})
afterAll(() => folder.remove())

function prefer(decimals: Decimals): void {
  const project = openProject(path, writeOptions())
  savePreferences(project, { ...defaultPreferences, decimals })
  closeProject(project)
}

function invocation(words: readonly string[], options: Invocation['options'], said: string[]): Invocation {
  return {
    ...{ words, options, language: 'en', json: false, version: '0.0.0-test' },
    folders: { resources: '', fonts: fontsFolder, page: '' },
    result: (text) => said.push(text),
    progress: () => undefined,
    remark: () => undefined,
  }
}

async function analysed(): Promise<string> {
  const said: string[] = []
  await analyseCommand.run(invocation([path, 'descriptives'], { params: JSON.stringify({ variables: items }) }, said))
  return said.join('\n')
}

async function printed(): Promise<string> {
  const out = `${path}.pdf`
  await reportCommand.run(invocation([path], { out }, []))
  const { pages } = await readPdf(readFileSync(out))
  return pages.flatMap(({ lines }) => lines).join('\n')
}

describe('the decimals of a project on the command line', () => {
  it('are the program’s own where nothing is set', async () => {
    expect(await analysed()).toMatch(/Q3 .*3\.250 /)
    expect(await printed()).toContain('3.250')
  })

  it('are those that were set, in what is analysed and in the printed report', async () => {
    prefer({ ...ownDecimals, score: 1 })
    const text = await analysed()
    expect(text).toMatch(/Q3 .*3\.3 /)
    expect(text).not.toContain('3.25')
    const pdf = await printed()
    expect(pdf).toContain('3.3')
    expect(pdf).not.toContain('3.25')
  })
})
