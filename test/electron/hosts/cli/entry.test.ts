import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { closeProject, finishEntryForm, saveEntryBatch, setEntryStage } from '#core/project/index.ts'
import { batch, draft } from '../../core/project/entry/support.ts'
import { newProject } from '../../core/project/support/test-project.ts'

const cli = join(import.meta.dirname, '..', '..', '..', '..', 'out', 'main', 'cli.js')
const folder = mkdtempSync(join(tmpdir(), 'csat-cli-entry-'))
const project = join(folder, '纸质.csat')

function csat(...args: readonly string[]) {
  const { status, stdout } = spawnSync(process.execPath, [cli, ...args], { encoding: 'utf8' })
  return { status, stdout }
}

describe('csat entry', () => {
  beforeAll(() => {
    const open = newProject(project)
    saveEntryBatch(open, batch())
    finishEntryForm(open, draft())
    finishEntryForm(open, draft({ pass: 2, keyer: '李强', answers: { Q1: 5, Q2: 3 } }))
    setEntryStage(open, 'b1', 'comparing')
    saveEntryBatch(open, batch({ id: 'b2', name: '第二批' }))
    finishEntryForm(open, draft({ batch: 'b2' }))
    closeProject(open)
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('lists the batches with counts and error rates; one that is still keyed has no rate yet', () => {
    const { status, stdout } = csat('entry', project, '--json')
    expect(status).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject([
      {
        name: '第一批',
        state: 'toCompare',
        forms: 1,
        valid: 1,
        open: { differences: 1, forms: [] },
        errorRate: { errors: 1, cells: 2, rate: 0.5 },
      },
      { name: '第二批', state: 'keying', firstPass: 1, secondPass: 0, errorRate: null, open: null, keyers: null },
    ])
  })

  it('says it in words in both languages, and refuses what is no project', () => {
    expect(csat('entry', project).stdout).toContain('第一批  待裁定')
    expect(csat('entry', project, '--lang', 'en').stdout).toContain('error rate 50.00%')
    expect(csat('entry', join(folder, 'none.csat')).status).toBe(1)
  })
})
