import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '..', '..', '..', '..')
const cli = join(root, 'out', 'main', 'cli.js')
const imports = join(root, 'test', 'fixtures', 'imports')
const folder = mkdtempSync(join(tmpdir(), 'csat-inspect-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function csat(...args: readonly string[]) {
  const env = { ...process.env, CSAT_HOME: join(folder, 'home') }
  const { status, stdout } = spawnSync(process.execPath, [cli, ...args], { encoding: 'utf8', env })
  const lines = stdout.trim() === '' ? [] : stdout.trim().split('\n')
  return { status, lines, json: () => JSON.parse(lines[0] ?? 'null') }
}

const shops = join(imports, 'p11-各门店满意度_分表.xlsx')
const plain = join(imports, 'p03-物业服务满意度调查.xlsx')
const codes = join(imports, 'p02-302415678_按序号_售后服务满意度调查_128_126.xlsx')
const words = join(imports, 'p01-302415678_按文本_售后服务满意度调查_128_126.xlsx')

describe('csat inspect', () => {
  it('shows what the importer understands as one JSON object', () => {
    const { status, json } = csat('inspect', plain, '--json')
    expect(status).toBe(0)
    expect(json()).toMatchObject({ profile: 'plain', sheet: '调查数据', headerRows: [1], respondents: 84 })
    expect(json().variables[4]).toMatchObject({
      column: 'E',
      name: '安全管理',
      role: 'item',
      type: 'ordinal',
      scale: [1, 5],
      direction: null,
      missing: { blank: 1, skipped: 0, notApplicable: 0, refused: 0 },
      n: 83,
    })
    expect(json().problems.map(({ code }: { code: string }) => code)).toContain('duplicateId')
  })

  it('gives an error object and exit code 1 for a file that is refused', () => {
    const { status, json } = csat('inspect', join(imports, 'p16-加密_密码123456.xlsx'), '--json')
    expect(status).toBe(1)
    expect(json().error.code).toBe('encrypted')
    expect(csat('inspect', join(folder, 'nothing.xlsx'), '--json').json().error.code).toBe('fileNotFound')
    expect(csat('inspect', plain, '--profile', 'nonsense', '--json').json().error.code).toBe('profileUnknown')
  })

  it('reads sheets that ask the same questions as one table, unless one is asked for', () => {
    expect(csat('inspect', shops, '--json').json()).toMatchObject({ sheet: null, respondents: 115 })
    expect(csat('inspect', shops, '--sheet', '南湖店', '--json').json()).toMatchObject({
      sheet: '南湖店',
      respondents: 25,
    })
    expect(csat('inspect', shops, '--sheets', '城东店,云桥店', '--json').json().respondents).toBe(62)
  })

  it('takes labels from the other export of the survey', () => {
    const { json } = csat('inspect', codes, '--with', words, '--json')
    const gender = json().variables.find(({ column }: { column: string }) => column === 'G')
    expect(gender.labels).toEqual({ 1: '男', 2: '女' })
  })
})

describe('csat rows', () => {
  it('prints one object a response, from an offset, up to a limit', () => {
    const { status, lines } = csat('rows', plain, '--json', '--offset', '6', '--limit', '2')
    expect(status).toBe(0)
    expect(lines).toHaveLength(2)
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ 编号: '007', 安全管理: 3, 公共设施维护: 1 })
    expect(csat('rows', plain, '--limit', 'x').status).toBe(1)
  })

  it('prints a project as it prints the file, and the project can be inspected', () => {
    const project = join(folder, 'p02.csat')
    csat('create', project)
    expect(csat('import', project, codes, '--with', words, '--json').json().responses).toBe(126)
    const [row] = csat('rows', project, '--json', '--limit', '1').lines.map((line) => JSON.parse(line))
    expect(row['5、您此次到店的服务项目（可多选）']).toEqual(['故障维修'])
    expect(row['12、请按重要性排序（至少选三项）']).toEqual(['等待时间', '服务态度', '价格透明', '维修质量'])
    expect(row['3、您的车型〖其他〗']).toBe('远岚E5（营运）')
    const inspected = csat('inspect', project, '--json').json()
    expect(inspected).toMatchObject({ respondents: 126, profile: 'wjx' })
    const resolved = inspected.variables.find(({ name }: { name: string }) => name === '10、返修问题是否得到解决')
    expect(resolved).toMatchObject({ n: 20, missing: { skipped: 106 } })
  })
})

describe('csat import --like', () => {
  it('reads the next wave by the mapping of an earlier import and tells what differs', () => {
    const project = join(folder, 'waves.csat')
    const wave = (name: string, rows: readonly string[]) => {
      const path = join(folder, name)
      writeFileSync(path, rows.join('\n'))
      return path
    }
    const marks = Array.from({ length: 12 }, (_, index) => `K${index},${1 + (index % 5)},${1 + (index % 4)},东店`)
    const first = wave('一期.csv', ['编号,等候时间,服务态度,门店', ...marks])
    const second = wave('二期.csv', ['编号,等待时间,服务态度,门店', ...marks.map((row) => `B${row}`)])
    csat('create', project)
    expect(csat('import', project, first, '--json').status).toBe(0)
    const { json } = csat('import', project, second, '--like', '一期.csv', '--json')
    expect(json().problems.map(({ code }: { code: string }) => code)).toContain('columnRenamed')
    const inspected = csat('inspect', project, '--json').json()
    expect(inspected.respondents).toBe(24)
    expect(inspected.variables.map(({ name, n }: { name: string; n: number }) => [name, n])).toEqual([
      ['编号', 24],
      ['等候时间', 24],
      ['服务态度', 24],
      ['门店', 24],
    ])
    expect(csat('import', project, second, '--like', '三期.csv', '--json').json().error.code).toBe('batchUnknown')
  })
})
