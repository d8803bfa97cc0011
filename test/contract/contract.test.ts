import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Action } from '#shared/survey/action-plan.ts'
import type { CauseTree } from '#shared/survey/cause-tree.ts'
import { type Client, hosts, root, type ServedContract } from './hosts.ts'

const fixture = join(root, 'test', 'fixtures', 'imports', 'p03-物业服务满意度调查.xlsx')
const items = ['安全管理', '公共设施维护', '环境卫生', '交通秩序', '客户服务', '报修维修']

function survey(): File {
  return new File([readFileSync(fixture)], '物业服务满意度调查.xlsx')
}

async function last<Result>(iterator: AsyncIterator<unknown, Result, void>): Promise<Result> {
  for (;;) {
    const step = await iterator.next()
    if (step.done === true) return step.value
  }
}

const tree: CauseTree = {
  id: 'tree-1',
  effect: '报修等待时间长',
  origin: { analysis: 'pareto', variable: '投诉', category: '等待', count: 31 },
  head: 'right',
  bones: [
    {
      id: 'bone-1',
      text: '人员',
      count: null,
      votes: 0,
      status: 'suspected',
      verification: '',
      owner: '',
      children: [
        {
          id: 'cause-1',
          text: '夜班人手不足',
          count: 12,
          votes: 3,
          status: 'mainCause',
          verification: '排班表',
          owner: '王工',
          children: [],
        },
      ],
    },
  ],
}

const action: Action = {
  id: 'action-1',
  causeId: 'cause-1',
  problem: '报修等待时间长',
  rootCause: '夜班人手不足',
  measure: '夜班增加一名维修工',
  owner: '王工',
  start: '2026-07-01',
  due: '2026-08-01',
  resources: '',
  indicator: '报修维修',
  baseline: 3.44,
  target: 4,
  status: 'planned',
  pdcaStep: 4,
  evidence: '',
  effect: '',
  standard: '',
}

describe.each(hosts)('the contract $name', ({ serve }) => {
  let served: ServedContract
  let client: Client
  beforeAll(async () => {
    served = await serve()
    client = served.client
  })
  afterAll(() => served.close())

  it('refuses project calls before a project is open, as data', async () => {
    await expect(client.data.variables()).rejects.toMatchObject({ code: 'REFUSED', data: { code: 'noProjectOpen' } })
  })

  it('refuses input that does not fit the contract', async () => {
    await expect(client.data.rows({ offset: -1, limit: 10 })).rejects.toMatchObject({ code: 'BAD_REQUEST' })
  })

  it('lists the sample project and the templates in both languages', async () => {
    expect((await client.projects.list()).map(({ kind }) => kind)).toContain('sample')
    const [chinese, english] = [
      await client.projects.templates({ language: 'zh-CN' }),
      await client.projects.templates({ language: 'en' }),
    ]
    expect(chinese.map(({ id }) => id)).toEqual(english.map(({ id }) => id))
    expect(chinese.length).toBeGreaterThanOrEqual(8)
  })

  it('does the whole chain: create, import, analyse, keep, cause, action, report', async () => {
    const state = await client.projects.create({ name: '物业', template: null, language: 'zh-CN', target: null })
    expect(state).toMatchObject({ name: '物业', readOnly: false, responses: 0 })

    const file = await client.files.receive({ file: survey() })
    const preview = await client.imports.preview({ file, sheet: null, mapping: null })
    expect(preview.summary.responses).toBe(84)
    const imported = await last(await client.imports.run({ file, mapping: preview.mapping }))
    expect(imported.responses).toBe(84)
    expect((await client.data.rows({ offset: 80, limit: 10 })).rows).toHaveLength(4)

    const { result } = await client.analyses.run({ id: 'reliability', options: { items } })
    expect(result['k']).toBe(6)
    const kept = await client.analyses.keep({ analysis: 'reliability', options: { items }, pinned: true })
    expect(kept.result['alpha']).toBe(result['alpha'])
    expect(kept.stale).toBe(false)

    await client.improvement.saveCauseTree(tree)
    await client.improvement.saveAction(action)
    expect(await client.improvement.causeTrees()).toEqual([tree])
    expect(await client.improvement.actions()).toEqual([action])

    const report = await last(await client.report.exportPdf({ language: 'zh-CN', target: null }))
    const pdf = new Uint8Array(await (await client.files.read({ id: report.id })).arrayBuffer())
    expect(new TextDecoder().decode(pdf.slice(0, 5))).toBe('%PDF-')
    expect(pdf.byteLength).toBe(report.size)
  })

  it('exports the data as files that can be downloaded, a .csv with its codebook', async () => {
    const wanted = {
      answers: 'codes',
      includeExcluded: true,
      variables: null,
      language: 'zh-CN',
      target: null,
    } as const
    const { files, responses } = await last(await client.exports.data({ ...wanted, format: 'csv' }))
    expect(responses).toBe((await client.data.rows({ offset: 0, limit: 1 })).total)
    const [data, codebook] = await Promise.all(
      files.map(async ({ id }: { id: string }) => (await client.files.read({ id })).text()),
    )
    expect(data?.trimEnd().split('\r\n').length).toBeGreaterThan(responses)
    expect(JSON.parse(codebook ?? '')).toMatchObject({ headerRows: [1], dataRows: [2, responses + 1] })
  })

  it('takes back and does again what was done last', async () => {
    await client.improvement.saveAction({ ...action, status: 'running' })
    await client.history.undo()
    expect((await client.improvement.actions())[0]?.status).toBe('planned')
    await client.history.redo()
    expect((await client.improvement.actions())[0]?.status).toBe('running')
  })

  it('marks a kept result stale when the codebook changes, and refreshes it on demand', async () => {
    const variable = (await client.data.variables()).find(({ name }) => name === '安全管理')
    if (variable === undefined) throw new Error('the import lost a variable')
    await client.data.saveVariable({ name: variable.name, variable: { ...variable, direction: 'high' } })
    const [card] = await client.analyses.snapshots()
    expect(card?.stale).toBe(true)
    expect(await client.analyses.refresh({ id: card?.id ?? '' })).toMatchObject({ stale: false })
  })

  it('refuses an analysis by the name of its item', async () => {
    await expect(
      client.analyses.run({ id: 'reliability', options: { items: ['安全管理', '没有的'] } }),
    ).rejects.toMatchObject({
      data: { code: 'unknownVariable', details: { variable: '没有的' } },
    })
  })

  it('gives the numbers that the command line gives on the same project', async () => {
    const location = (await client.projects.current())?.location ?? ''
    const cases: readonly [string, Record<string, unknown>][] = [
      ['reliability', { items }],
      ['descriptives', { variables: items }],
      ['ipa', { items, importance: 'correlation', overall: '总体满意度' }],
      ['crosstab', { rows: '小区', columns: '性别' }],
      ['compareGroups', { dependent: '报修维修', group: '小区' }],
      ['keyDrivers', { dependent: '总体满意度', predictors: items }],
      ['factor', { items, extraction: 'pca', factors: 2, rotation: 'varimax' }],
      ['entropyWeights', { variables: items, normalize: 'declared' }],
    ]
    for (const [id, options] of cases) {
      const { result } = await client.analyses.run({ id, options })
      const cli = [
        join(root, 'out/main/cli.js'),
        'analyse',
        location,
        id,
        '--params',
        JSON.stringify(options),
        '--json',
      ]
      const printed = JSON.parse(spawnSync(process.execPath, cli, { encoding: 'utf8' }).stdout)
      // The command line adds sentences to notes and method; the numbers are the same to the last digit.
      expect({ ...printed, notes: null, method: null }, id).toEqual({ ...result, notes: null, method: null })
    }
  })

  it('keeps sample weights as a variable that every analysis can use, and takes them back', async () => {
    const quarter = { 听松园: 0.25, 和悦府: 0.25, 翠湖苑: 0.25, 锦绣里: 0.25 }
    await client.weights.keepSample({ analysis: 'rake', options: { margins: { 小区: quarter } }, name: '样本权重' })
    expect((await client.data.variables()).at(-1)).toMatchObject({ name: '样本权重', role: 'weight' })
    const { result } = await client.analyses.run({
      id: 'frequencies',
      options: { variables: ['小区'], weight: '样本权重' },
    })
    const [variable] = result['variables'] as { categories: { count: number }[] }[]
    // By arithmetic: four equal shares of 84 responses.
    for (const { count } of variable?.categories ?? []) expect(count).toBeCloseTo(21, 4)
    await client.history.undo()
    expect((await client.data.variables()).map(({ name }) => name)).not.toContain('样本权重')
    await client.history.redo()
    const again = await client.analyses.run({ id: 'frequencies', options: { variables: ['小区'], weight: '样本权重' } })
    expect(again.result).toEqual(result)
  })

  it('refuses a file that is no workbook and leaves the project as it was', async () => {
    const file = await client.files.receive({ file: new File(['not a workbook \u0000\u0001'], 'x.xlsx') })
    await expect(client.imports.preview({ file, sheet: null, mapping: null })).rejects.toMatchObject({
      code: 'REFUSED',
    })
    expect((await client.projects.current())?.responses).toBe(84)
  })
})
