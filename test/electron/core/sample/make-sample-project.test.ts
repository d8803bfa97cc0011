import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  closeProject,
  createTableCache,
  openReadOnly,
  type ReadableProject,
  readActions,
  readCauseTrees,
  readCodeFrame,
  readCodings,
  readIndexSystem,
  readProjectFacts,
  readReportSettings,
  readSnapshots,
  readSurveyDesign,
  readVariables,
  readWeightSets,
  validCounts,
  type WriteOptions,
} from '#core/project/index.ts'
import { collectReport } from '#core/report/collect-report.ts'
import { ensureSampleProject, samplePath } from '#core/sample/ensure-sample-project.ts'
import { makeSampleProject } from '#core/sample/make-sample-project.ts'
import { paretoResult } from '#shared/analyses/pareto/result.ts'
import { indexResult } from '#shared/analyses/satisfaction-index/result.ts'
import type { Cause } from '#shared/survey/cause-tree.ts'

const resources = fileURLToPath(new URL('../../../../resources', import.meta.url))
let ids = 0
const options: WriteOptions = {
  writer: { user: '测试', host: 'QA-PC-1', pid: process.pid },
  environment: {
    now: () => '2026-07-15T08:00:00.000Z',
    newId: () => `id-${++ids}`,
    softwareVersion: '0.0.0-test',
  },
}
const folder = mkdtempSync(join(tmpdir(), 'csat-sample-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function causesOf(causes: readonly Cause[]): Cause[] {
  return causes.flatMap((cause) => [cause, ...causesOf(cause.children)])
}

describe('makeSampleProject', () => {
  const path = join(folder, 'demo.csat')
  let project: ReadableProject
  beforeAll(async () => {
    closeProject(await makeSampleProject(path, resources, options))
    project = openReadOnly(path)
  })
  afterAll(() => closeProject(project))

  it('reports the same index for the latest wave as a whole and among the waves', () => {
    const input = collectReport(project, createTableCache(), { version: 'test', now: () => '2026-07-15T08:00:00.000Z' })
    const pinned = indexResult.parse(input.snapshots.find(({ analysis }) => analysis === 'index')?.result)
    const latest = input.waveScores.at(-1)
    expect(latest).toMatchObject({ n: pinned.n, score: pinned.score })
    expect(latest?.nodes.map(({ score }) => score)).toEqual(pinned.nodes.map(({ score }) => score))
  })

  it('imports both waves, with the forms that are mostly blank kept and not counted', () => {
    const { template, responses, validResponses } = readProjectFacts(project)
    expect({ template, responses, validResponses }).toEqual({
      template: 'car-after-sales',
      responses: 514,
      validResponses: 503,
    })
    expect(validCounts(project, readSurveyDesign(project).waveVariable).slice(1)).toEqual([
      { wave: '2025年下半年', total: 241, valid: 236 },
      { wave: '2026年上半年', total: 273, valid: 267 },
    ])
  })

  it('declares a scale and a direction for every item', () => {
    const items = readVariables(project).filter(({ role }) => role === 'item')
    expect(items).toHaveLength(29)
    expect(items.filter(({ scale, direction }) => scale === null || direction !== 'high')).toEqual([])
  })

  it('applies the AHP weights to the factors and keeps the entropy weights beside them', () => {
    const [ahp, entropy] = readWeightSets(project)
    const factors = readIndexSystem(project)?.children ?? []
    expect(factors.map(({ name, weight }) => ({ name, weight }))).toEqual(ahp?.weights)
    expect([ahp?.analysis, entropy?.analysis]).toEqual(['ahp', 'entropyWeights'])
    expect(entropy?.weights).toHaveLength(4)
  })

  it('pins results of every kind, none of them stale, each with a wave', () => {
    const snapshots = readSnapshots(project)
    expect(new Set(snapshots.map(({ analysis }) => analysis))).toEqual(
      new Set([
        'frequencies',
        'descriptives',
        'reliability',
        'ahp',
        'entropyWeights',
        'index',
        'satisfactionRate',
        'ipa',
        'pareto',
      ]),
    )
    expect(snapshots.filter(({ pinned, stale }) => stale || !pinned)).toEqual([])
    expect(snapshots.filter(({ analysis, options: { filter } }) => analysis !== 'ahp' && filter === undefined)).toEqual(
      [],
    )
    const index = indexResult.parse(snapshots.find(({ analysis }) => analysis === 'index')?.result)
    expect(index.n).toBe(267)
  })

  it('links complaint, effect, main cause and measure in one chain', () => {
    const pareto = readSnapshots(project).find(({ analysis }) => analysis === 'pareto')
    const { bars } = paretoResult.parse(pareto?.result)
    const trees = readCauseTrees(project)
    const { origin, bones } = trees[0] ?? { origin: null, bones: [] }
    expect(origin).toEqual({
      analysis: 'pareto',
      variable: '最不满意的方面',
      category: bars[0]?.name,
      count: bars[0]?.value,
    })
    const actions = readActions(project)
    for (const { id } of causesOf(bones).filter(({ status }) => status === 'mainCause')) {
      expect(actions.filter(({ causeId }) => causeId === id)).toHaveLength(1)
    }
    expect(actions.length).toBeGreaterThanOrEqual(6)
    expect(readReportSettings(project).date).toBe('2026-07-15')
  })

  it('codes the comments that say something to improve, as a variable that the report and the Pareto chart count', () => {
    const codings = readCodings(project, '意见与建议')
    const frame = readCodeFrame(project, '意见与建议')
    expect(frame.map(({ name }) => name)).toContain('一次没修好')
    const { codedComments } = collectReport(project, createTableCache(), {
      version: 'test',
      now: () => '2026-07-15T08:00:00.000Z',
    })
    const [reported] = codedComments
    const pinned = readSnapshots(project).filter(({ analysis }) => analysis === 'pareto')
    const bars = paretoResult.parse(pinned.at(-1)?.result).bars
    expect(Object.fromEntries(bars.map(({ name, value }) => [name, value]))).toEqual(
      Object.fromEntries((reported?.codes ?? []).map(({ name, comments }) => [name, comments])),
    )
    expect(bars[0]?.name).toBe('一次没修好')
    expect(codings.size).toBeGreaterThan(reported?.coded ?? 0)
  })

  it('leaves nothing beside the project, and refuses to write over one', async () => {
    expect(readdirSync(folder).filter((name) => name.startsWith('demo.csat.'))).toEqual([])
    await expect(makeSampleProject(path, resources, options)).rejects.toMatchObject({
      refusal: { code: 'projectExists' },
    })
  })

  it('clears away what a killed program left half made', async () => {
    const other = join(folder, 'again.csat')
    writeFileSync(`${other}.building`, 'half')
    closeProject(await makeSampleProject(other, resources, options))
    expect(existsSync(`${other}.building`)).toBe(false)
    const again = openReadOnly(other)
    expect(readProjectFacts(again).responses).toBe(514)
    closeProject(again)
  })

  it('leaves nothing when it cannot be finished', async () => {
    const empty = mkdtempSync(join(folder, 'no-resources-'))
    const target = join(empty, 'x.csat')
    await expect(makeSampleProject(target, empty, options)).rejects.toThrow()
    expect(readdirSync(empty)).toEqual([])
  })
})

describe('ensureSampleProject', () => {
  it('makes the sample once, however often it is asked for at once, and leaves it alone afterwards', async () => {
    const folders = { projects: join(folder, 'projects'), resources }
    const path = samplePath(folders.projects)
    await Promise.all([1, 2, 3].map(() => ensureSampleProject(folders, options.environment)))
    const made = openReadOnly(path)
    const { responses } = readProjectFacts(made)
    closeProject(made)
    expect(responses).toBe(514)
    writeFileSync(path, 'changed')
    await ensureSampleProject(folders, options.environment)
    expect(readdirSync(folders.projects)).toEqual(['示例项目-汽车售后满意度.csat'])
  })
})
