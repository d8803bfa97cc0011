import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '..', '..', '..', '..')
const cli = join(root, 'out', 'main', 'cli.js')
const survey = join(root, 'test', 'fixtures', 'imports', 'p03-物业服务满意度调查.xlsx')
const folder = mkdtempSync(join(tmpdir(), 'csat-cli-export-'))
const project = join(folder, '物业.csat')

function csat(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], { encoding: 'utf8' })
  return { status, stdout, stderr }
}

describe('csat export', () => {
  beforeAll(() => {
    expect(csat('create', project).status).toBe(0)
    expect(csat('import', project, survey).status).toBe(0)
  }, 60_000)
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('writes the format that the name asks for, and names the files it wrote', () => {
    const to = join(folder, '数据.csv')
    const run = csat('export', project, '--to', to, '--codes', '--json')
    expect(run.status).toBe(0)
    expect(JSON.parse(run.stdout)).toMatchObject({ files: [to, join(folder, '数据.codebook.json')], cutTexts: 0 })
    expect(readFileSync(to, 'utf8').charCodeAt(0)).toBe(0xfeff)
  })

  it('writes a workbook that a new project imports as it is', () => {
    const to = join(folder, '数据.xlsx')
    expect(csat('export', project, '--to', to, '--with-excluded').status).toBe(0)
    const copy = join(folder, '副本.csat')
    expect(csat('create', copy).status).toBe(0)
    const count = (file: string) =>
      JSON.parse(csat('export', file, '--to', join(folder, 'n.sav'), '--with-excluded', '--json').stdout)
    expect(csat('import', copy, to).status).toBe(0)
    expect(count(copy)).toMatchObject({ responses: count(project).responses })
  })

  it('refuses another ending, and both forms of answers at once', () => {
    expect(csat('export', project, '--to', join(folder, 'x.doc')).status).toBe(1)
    expect(csat('export', project, '--to', join(folder, 'x.csv'), '--labels', '--codes').status).toBe(2)
    expect(csat('export', project).status).toBe(2)
    expect(existsSync(join(folder, 'x.doc'))).toBe(false)
  })
})
