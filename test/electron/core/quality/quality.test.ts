import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  closeProject,
  exclusionsByReason,
  importBatch,
  readRows,
  redo,
  saveQualityRules,
  saveVariable,
  undo,
  validCounts,
  type WritableProject,
} from '#core/project/index.ts'
import { acceptHits, applyQuality, checkQuality, currentRules, listHits, restoreReason } from '#core/quality/index.ts'
import { laterRefusalOf, refusalOf } from '../project/support/refusal-of.ts'
import { batchOf, newProject, row, testFolder, variable } from '../project/support/test-project.ts'

const variables = [
  variable('编号', { role: 'id', type: 'string', scale: null, direction: null }),
  variable('用时', { role: 'duration', type: 'duration', scale: null, direction: null }),
  variable('Q1', {
    missing: [
      { value: -3, kind: 'skipped' },
      { value: -94, kind: 'invalid' },
    ],
  }),
  variable('Q2'),
  variable('Q3', { label: '本题请选“2”' }),
]
const first = [
  row(['A1', 100, 5, 4, 2], { sourceRow: 2 }),
  row(['A2', 110, 4, 3, 5], { sourceRow: 3 }),
  row(['A1', 20, 5, 5, 2], { sourceRow: 4 }),
  row(['A3', 120, null, null, 2], { sourceRow: 5 }),
  row(['A4', 130, -3, -3, 2], { sourceRow: 6 }),
  row(['A5', 90, -94, 3, 2], { sourceRow: 7, excluded: 'tooManyMissing' }),
]

let folder: ReturnType<typeof testFolder>
let project: WritableProject
const countsOf = async (id: string) => (await checkQuality(project)).rules.find((rule) => rule.id === id)

beforeEach(async () => {
  folder = testFolder()
  project = newProject(folder.path('p.csat'))
  await importBatch(project, batchOf(variables), first)
  const rules = currentRules(project).map((setting) =>
    setting.rule === 'attentionCheck'
      ? { ...setting, enabled: true, params: { variable: 'Q3', expected: ['2'], missingFails: false } }
      : setting,
  )
  saveQualityRules(project, rules)
})
afterEach(() => {
  closeProject(project)
  folder.remove()
})

describe('the quality rules of a project', () => {
  it('are counted with what is excluded already, what only one rule hits, and what would be left', async () => {
    const check = await checkQuality(project)
    expect(check).toMatchObject({ total: 6, valid: 5, validAfter: 2 })
    expect(await countsOf('duplicateId')).toEqual({
      id: 'duplicateId',
      hits: 1,
      standing: 1,
      fresh: 0,
      alone: 1,
      refusal: null,
    })
    expect(await countsOf('attentionCheck')).toMatchObject({ hits: 1, standing: 1 })
    // A3 leaves 2 of 3 open; of A4 Q1 was skipped and −3 is off the scale of Q2, but answered.
    expect(await countsOf('tooManyMissing')).toMatchObject({ hits: 1, standing: 1 })
    // A5's −94 was recorded as invalid, and A5 is excluded; −3 is no declared code of Q2.
    expect(await countsOf('outOfRange')).toMatchObject({ hits: 2, standing: 1 })
    // The second A1 took 20 s; half of the median of 105 s is 52.5 s.
    expect(check.overlap).toEqual([{ first: 'duplicateId', second: 'speeder', count: 1 }])
    expect((await countsOf('reversedPair'))?.refusal?.code).toBe('qualityNeedsVariable')
  })

  it('show whom they hit: place, source row, number and the answers that show it', async () => {
    expect(await listHits(project, { id: 'duplicateId', offset: 0, limit: 10 })).toEqual({
      total: 1,
      rows: [
        {
          response: 3,
          place: 3,
          sourceRow: 4,
          serial: 'A1',
          excluded: null,
          excludedAt: null,
          fresh: false,
          details: { count: 2 },
          shown: [{ variable: '编号', value: 'A1' }],
        },
      ],
    })
    expect((await listHits(project, { id: 'outOfRange', offset: 1, limit: 10 })).rows).toMatchObject([
      { place: 6, excluded: 'tooManyMissing', shown: [{ variable: 'Q1', value: -94 }] },
    ])
    expect((await laterRefusalOf(listHits(project, { id: 'reversedPair', offset: 0, limit: 10 }))).code).toBe(
      'qualityNeedsVariable',
    )
  })

  it('exclude in one step, with reason and date; the responses stay; undo brings all of them back', async () => {
    expect(await applyQuality(project, { ids: ['duplicateId', 'attentionCheck'], reason: '' })).toEqual({
      excluded: 2,
    })
    expect(readRows(project, { offset: 0, limit: 10 }).rows.map(({ excluded }) => excluded)).toEqual([
      null,
      'attentionCheck',
      'duplicateId',
      null,
      null,
      'tooManyMissing',
    ])
    expect(validCounts(project, null)).toEqual([{ wave: null, total: 6, valid: 3 }])
    const [group] = exclusionsByReason(project)
    expect(group).toMatchObject({ count: 1, first: expect.stringMatching(/^2025-03-01T/) })
    undo(project)
    expect(exclusionsByReason(project)).toMatchObject([{ reason: 'tooManyMissing', count: 1 }])
    redo(project)
    expect(exclusionsByReason(project)).toHaveLength(3)
  })

  it('leave nobody undecided once their hits are excluded or kept knowingly, until new ones come; undo opens them again', async () => {
    const undecided = async () => (await checkQuality(project)).undecided
    const ids = currentRules(project).map(({ id }) => id)
    // A1 twice and in 20 s, A2 against the attention check, A3 with two of three open.
    expect(await undecided()).toBe(3)
    acceptHits(project, ids)
    expect(await checkQuality(project)).toMatchObject({ valid: 5, undecided: 0 })
    undo(project)
    expect(await undecided()).toBe(3)
    await applyQuality(project, { ids: ['duplicateId', 'attentionCheck'], reason: '' })
    expect(await undecided()).toBe(1)
    acceptHits(project, ids)
    // Brought back by hand after a decision: kept knowingly.
    restoreReason(project, 'duplicateId')
    expect(await undecided()).toBe(0)
    await importBatch(project, batchOf(variables), [row(['A9', 100, 5, 4, 5])])
    expect(await undecided()).toBe(1)
    expect(refusalOf(() => acceptHits(project, ['no such rule'])).code).toBe('qualityRuleUnknown')
  })

  it('hit the same again after they were applied: a median does not move with its own exclusions', async () => {
    const before = (await countsOf('speeder'))?.hits
    await applyQuality(project, { ids: ['speeder'], reason: '作答过快' })
    expect(await countsOf('speeder')).toMatchObject({ hits: before, standing: 0 })
    expect(exclusionsByReason(project)).toMatchObject([{ count: 1 }, { count: 1 }])
  })

  it('take an exclusion back by its reason, and leave the others', async () => {
    await applyQuality(project, { ids: ['duplicateId', 'attentionCheck'], reason: '' })
    expect(restoreReason(project, 'duplicateId')).toEqual({ restored: 1 })
    expect(
      exclusionsByReason(project)
        .map(({ reason }) => reason)
        .toSorted(),
    ).toEqual(['attentionCheck', 'tooManyMissing'])
  })

  it('tell what is new after the next import', async () => {
    await applyQuality(project, { ids: ['duplicateId'], reason: '' })
    expect(await countsOf('duplicateId')).toMatchObject({ hits: 1, standing: 0, fresh: 0 })
    await importBatch(project, batchOf(variables, '第二批.xlsx'), [
      row(['A2', 100, 5, 5, 2]),
      row(['A9', 100, 5, 5, 2]),
    ])
    expect(await countsOf('duplicateId')).toMatchObject({ hits: 2, standing: 1, fresh: 1 })
    expect((await listHits(project, { id: 'duplicateId', offset: 1, limit: 5 })).rows).toMatchObject([
      { fresh: true, serial: 'A2' },
    ])
  })

  it('follow a variable that gets another name', async () => {
    saveVariable(project, 'Q3', { ...variable('Q3', { label: '本题请选“2”' }), name: '注意力' })
    expect(currentRules(project).find(({ rule }) => rule === 'attentionCheck')?.params).toMatchObject({
      variable: '注意力',
    })
    expect(await countsOf('attentionCheck')).toMatchObject({ hits: 1, refusal: null })
    undo(project)
    expect(await countsOf('attentionCheck')).toMatchObject({ hits: 1, refusal: null })
  })

  it('say so when they are asked to look at marks that are text', async () => {
    const params = { items: ['编号'], share: 0.5 }
    saveQualityRules(
      project,
      currentRules(project).map((setting) => (setting.rule === 'tooManyMissing' ? { ...setting, params } : setting)),
    )
    expect((await countsOf('tooManyMissing'))?.refusal).toMatchObject({
      code: 'qualityNeedsNumbers',
      details: { variable: '编号' },
    })
  })

  it('refuse to exclude by what only informs, by an unknown rule, and by one that cannot be run; nothing is changed', async () => {
    expect((await laterRefusalOf(applyQuality(project, { ids: ['serialGap'], reason: '' }))).code).toBe(
      'qualityInfoOnly',
    )
    expect((await laterRefusalOf(applyQuality(project, { ids: ['nothing'], reason: '' }))).code).toBe(
      'qualityRuleUnknown',
    )
    expect(
      (await laterRefusalOf(applyQuality(project, { ids: ['duplicateId', 'reversedPair'], reason: '' }))).code,
    ).toBe('qualityNeedsVariable')
    expect(exclusionsByReason(project)).toHaveLength(1)
  })
})
