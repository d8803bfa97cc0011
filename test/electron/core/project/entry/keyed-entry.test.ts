import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import {
  acceptEntryBatch,
  closeProject,
  compareEntry,
  decideEntry,
  discardEntryDraft,
  finishEntryForm,
  historyState,
  importBatch,
  keepEntryDraft,
  openProject,
  readBatches,
  readEntryForms,
  readEntryOverview,
  readEntryQueue,
  readProjectFacts,
  readRows,
  readSurveyDesign,
  readVariables,
  redo,
  removeEntryBatch,
  removeEntryForm,
  saveEntryBatch,
  saveSurveyDesign,
  saveVariable,
  setEntryStage,
  undo,
  type WritableProject,
} from '#core/project/index.ts'
import type { EntryDraft } from '#shared/entry/entry-form.ts'
import { wholeForm } from '#shared/entry/entry-form.ts'
import { defaultSurveyDesign } from '#shared/survey/survey-design.ts'
import { laterRefusalOf, refusalOf } from '../support/refusal-of.ts'
import { batchOf, newProject, row, testFolder, variable, writeOptions } from '../support/test-project.ts'
import { batch, draft } from './support.ts'

let folder: ReturnType<typeof testFolder>
let project: WritableProject
beforeEach(() => {
  folder = testFolder()
  project = newProject(folder.path('p.csat'))
  saveEntryBatch(project, batch())
})
afterEach(() => {
  closeProject(project)
  folder.remove()
})

const key = (changes: Partial<EntryDraft>) => finishEntryForm(project, draft(changes))
const second = { pass: 2, keyer: '李强' } as const

/** Two forms keyed twice, with Q2 of form 1 different, and one that both call blank. */
function keyTwice(): void {
  key({ serial: 1 })
  key({ serial: 2, answers: { Q1: 4, Q2: null } })
  key({ serial: 3, unusable: 'formBlank', answers: {} })
  key({ ...second, serial: 1, answers: { Q1: 5, Q2: 3 } })
  key({ ...second, serial: 2, answers: { Q1: 4, Q2: null } })
  key({ ...second, serial: 3, unusable: 'formBlank', answers: {} })
}

describe('keyed entry', () => {
  test('a batch is accepted as one import, with its unusable forms left out and 回收 counted with them', async () => {
    keyTwice()
    setEntryStage(project, 'b1', 'comparing')
    decideEntry(project, decision({ choice: 'second' }))
    const before = readProjectFacts(project).dataRevision
    expect(readProjectFacts(project).responses).toBe(0)
    const outcome = await acceptEntryBatch(project, { batch: 'b1', by: '王芳', acceptSingle: false })
    expect(outcome).toMatchObject({ responses: 3, excluded: 1 })
    expect(
      readRows(project, { offset: 0, limit: 10 }).rows.map(({ values, sourceRow, excluded }) => [
        sourceRow,
        excluded,
        ...values,
      ]),
    ).toEqual([
      [1, null, 5, 3],
      [2, null, 4, null],
      [3, 'formBlank', null, null],
    ])
    expect(readSurveyDesign(project).counts).toEqual([{ wave: null, distributed: 10, returned: 3 }])
    expect(readBatches(project)[0]).toMatchObject({
      fileName: '第一批',
      sheet: null,
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    })
    expect(readEntryOverview(project)[0]?.batch.acceptance).toMatchObject({
      by: '王芳',
      importId: readBatches(project)[0]?.id,
    })
    expect(historyState(project).undo).toMatchObject({ kind: 'acceptEntryBatch', subject: '第一批' })
    undo(project)
    expect(readProjectFacts(project)).toMatchObject({ responses: 0, dataRevision: before })
    expect(readSurveyDesign(project)).toEqual(defaultSurveyDesign)
    expect(readEntryOverview(project)[0]?.state).toBe('adjudicated')
    redo(project)
    expect(readProjectFacts(project).responses).toBe(3)
    expect(readEntryOverview(project)[0]?.state).toBe('accepted')
  })

  test('a batch of a wave fills in the wave and adds to its counts', async () => {
    saveEntryBatch(project, batch({ wave: '第二期', distributed: 20, returned: 15 }))
    saveSurveyDesign(project, {
      ...defaultSurveyDesign,
      waveVariable: '期次',
      counts: [
        { wave: '第一期', distributed: 50, returned: 40 },
        { wave: '第二期', distributed: 30, returned: null },
      ],
    })
    key({ serial: 1, paperId: 'A-017' })
    key({ ...second, serial: 1, paperId: 'A-017' })
    setEntryStage(project, 'b1', 'comparing')
    await acceptEntryBatch(project, { batch: 'b1', by: '王芳', acceptSingle: false })
    expect(readVariables(project).map(({ name }) => name)).toEqual(['问卷编号', '期次', 'Q1', 'Q2'])
    expect(readRows(project, { offset: 0, limit: 1 }).rows[0]?.values).toEqual(['A-017', '第二期', 5, 2])
    expect(readSurveyDesign(project).counts).toEqual([
      { wave: '第一期', distributed: 50, returned: 40 },
      { wave: '第二期', distributed: 50, returned: 15 },
    ])
  })

  test('missing codes that keying has used get into the codebook, the others do not', async () => {
    saveEntryBatch(project, batch({ mode: 'single' }))
    key({ serial: 1, answers: { Q1: -8, Q2: 2 } })
    setEntryStage(project, 'b1', 'comparing')
    await acceptEntryBatch(project, { batch: 'b1', by: '王芳', acceptSingle: true })
    expect(readVariables(project).map(({ missing }) => missing)).toEqual([[{ value: -8, kind: 'refused' }], []])
  })

  test('every key is kept: after the program has ended the form in hand is there', () => {
    keepEntryDraft(project, draft({ serial: 1, answers: { Q1: 4 }, cursor: 1 }))
    const steps = historyState(project).undo
    closeProject(project)
    project = openProject(folder.path('p.csat'), writeOptions())
    expect(readEntryQueue(project, 'b1', 1, '王芳').draft).toMatchObject({ serial: 1, answers: { Q1: 4 }, cursor: 1 })
    expect(historyState(project).undo).toEqual(steps)
    key({ serial: 1, answers: { Q1: 4, Q2: 1 } })
    expect(readEntryQueue(project, 'b1', 1, '王芳').draft).toBeNull()
  })

  test('a finished form is one step, and undo takes it out whole', () => {
    key({ serial: 1 })
    expect(historyState(project).undo).toMatchObject({ kind: 'saveEntryForm', subject: '1' })
    undo(project)
    expect(readEntryForms(project, 'b1', 1)).toEqual([])
    redo(project)
    expect(readEntryForms(project, 'b1', 1)).toMatchObject([{ serial: 1, keyer: '王芳', answers: { Q1: 5, Q2: 2 } }])
  })

  test('serial numbers go on by the step, and the second pass is offered what somebody else has keyed', () => {
    saveEntryBatch(project, batch({ serialStart: 100, serialStep: 5 }))
    expect(readEntryQueue(project, 'b1', 1, '王芳').next).toBe(100)
    key({ serial: 100 })
    key({ serial: 105, keyer: '李强' })
    expect(readEntryQueue(project, 'b1', 1, '王芳').next).toBe(110)
    expect(readEntryQueue(project, 'b1', 2, '李强')).toMatchObject({ next: 100, remaining: [100] })
    expect(readEntryQueue(project, 'b1', 2, ' 王 芳 ')).toMatchObject({ next: 105, remaining: [105] })
    key({ ...second, serial: 100 })
    expect(readEntryQueue(project, 'b1', 2, '李强').next).toBeNull()
  })

  test('what the first pass says is not told while the batch is keyed', () => {
    key({ serial: 1 })
    expect(JSON.stringify(readEntryQueue(project, 'b1', 2, '李强').forms)).toBe('[]')
    expect(refusalOf(() => compareEntry(project, 'b1'))).toMatchObject({ code: 'entryNotComparing' })
    expect(readEntryOverview(project)[0]).toMatchObject({ errorRate: null, open: null, keyers: null })
  })

  test('a form that was keyed once only keeps the batch open until it is keyed or taken as it is', async () => {
    key({ serial: 1 })
    setEntryStage(project, 'b1', 'comparing')
    expect(
      await laterRefusalOf(acceptEntryBatch(project, { batch: 'b1', by: '王芳', acceptSingle: true })),
    ).toMatchObject({
      code: 'entryStillOpen',
      details: { differences: 0, forms: 1 },
    })
    decideEntry(project, decision({ variable: wholeForm, choice: 'first' }))
    expect(await acceptEntryBatch(project, { batch: 'b1', by: '王芳', acceptSingle: false })).toMatchObject({
      responses: 1,
    })
  })

  test('a form that only one keyer could use is decided as a whole', async () => {
    key({ serial: 1 })
    key({ ...second, serial: 1, unusable: 'formDamaged', answers: {} })
    setEntryStage(project, 'b1', 'comparing')
    expect(compareEntry(project, 'b1').comparison.differences).toMatchObject([
      { serial: 1, variable: wholeForm, first: null, second: 'formDamaged' },
    ])
    decideEntry(project, decision({ variable: wholeForm, choice: 'second' }))
    expect(await acceptEntryBatch(project, { batch: 'b1', by: '王芳', acceptSingle: false })).toMatchObject({
      excluded: 1,
    })
  })

  test('a variable keeps its name while forms are keyed under it, and may have another one afterwards', async () => {
    await importBatch(project, batchOf([variable('Q1')]), [row([3])])
    const renamed = variable('总体满意度')
    expect(refusalOf(() => saveVariable(project, 'Q1', renamed))).toEqual({
      code: 'entryVariableKeyed',
      details: { variable: 'Q1', batch: '第一批' },
    })
    keyTwice()
    setEntryStage(project, 'b1', 'comparing')
    decideEntry(project, decision({ choice: 'second' }))
    await acceptEntryBatch(project, { batch: 'b1', by: '王芳', acceptSingle: false })
    saveVariable(project, 'Q1', renamed)
    expect(readVariables(project).map(({ name }) => name)).toContain('总体满意度')
  })

  test('a history that another program has spoilt is refused as damaged', () => {
    keyTwice()
    setEntryStage(project, 'b1', 'comparing')
    decideEntry(project, decision({ choice: 'first' }))
    closeProject(project)
    const other = new Database(project.path)
    other.exec("UPDATE change SET key = 'no JSON' WHERE noun = 'entryDecision'")
    other.close()
    project = openProject(project.path, writeOptions())
    expect(refusalOf(() => undo(project))).toMatchObject({
      code: 'projectDamaged',
      details: { detail: expect.stringContaining('entryDecision') },
    })
  })

  test('a form corrected after a decision asks to be decided again', () => {
    keyTwice()
    setEntryStage(project, 'b1', 'comparing')
    decideEntry(project, decision({ choice: 'first' }))
    expect(readEntryOverview(project)[0]?.state).toBe('adjudicated')
    setEntryStage(project, 'b1', 'keying')
    key({ serial: 1, answers: { Q1: 5, Q2: 4 }, correcting: true })
    setEntryStage(project, 'b1', 'comparing')
    expect(readEntryOverview(project)[0]).toMatchObject({ state: 'toCompare', open: { differences: 1 } })
  })
})

describe('keyed entry refuses', () => {
  test('a serial number keyed in this pass, and a paper number that another form has', () => {
    key({ serial: 1, paperId: 'A1' })
    expect(refusalOf(() => key({ serial: 1 }))).toMatchObject({
      code: 'entrySerialTaken',
      details: { serial: 1, keyer: '王芳' },
    })
    expect(refusalOf(() => key({ serial: 2, paperId: 'A1' }))).toMatchObject({
      code: 'entryPaperIdTaken',
      details: { serial: 1 },
    })
    expect(readEntryForms(project, 'b1', 1)).toHaveLength(1)
  })

  test('a second keying by the person of the first, however the name is written', () => {
    key({ serial: 1, keyer: 'Wang Fang' })
    expect(refusalOf(() => key({ serial: 1, pass: 2, keyer: 'wangfang' })).code).toBe('entrySameKeyer')
    expect(refusalOf(() => keepEntryDraft(project, draft({ serial: 1, pass: 2, keyer: 'wangfang' }))).code).toBe(
      'entrySameKeyer',
    )
  })

  test('a correction by somebody else', () => {
    key({ serial: 1 })
    expect(refusalOf(() => key({ serial: 1, keyer: '李强', correcting: true })).code).toBe('entryOtherKeyer')
  })

  test('values the codebook does not have, and forms that are not finished', () => {
    for (const Q1 of [6, 0, '5', 'x', 2.5]) {
      expect(refusalOf(() => keepEntryDraft(project, draft({ answers: { Q1 } })))).toMatchObject({
        code: 'entryValueNotAllowed',
        details: { variable: 'Q1' },
      })
    }
    expect(refusalOf(() => keepEntryDraft(project, draft({ answers: { Q9: 1 } }))).code).toBe('entryValueNotAllowed')
    expect(refusalOf(() => key({ answers: { Q1: 5 } }))).toMatchObject({
      code: 'entryFormIncomplete',
      details: { variable: 'Q2' },
    })
  })

  test('a batch with a name that is taken, contradicting counts, no wave, or a rule that cannot hold', () => {
    expect(refusalOf(() => saveEntryBatch(project, batch({ id: 'b2', name: ' 第一批' }))).code).toBe(
      'entryBatchNameTaken',
    )
    expect(refusalOf(() => saveEntryBatch(project, batch({ distributed: 5, returned: 6 }))).code).toBe(
      'entryCountsContradict',
    )
    const rule = { when: 'Q2', operator: '=', value: 1, skip: ['Q1'] } as const
    expect(
      refusalOf(() => saveEntryBatch(project, batch({ skipRules: [{ ...rule, skip: [...rule.skip] }] }))).code,
    ).toBe('entryBadSkipRule')
    saveSurveyDesign(project, { ...defaultSurveyDesign, waveVariable: '期次' })
    expect(refusalOf(() => saveEntryBatch(project, batch()))).toMatchObject({
      code: 'entryWaveMissing',
      details: { variable: '期次' },
    })
  })

  test('to change the questions under keyed forms, or to remove a batch that has some', () => {
    key({ serial: 1 })
    expect(refusalOf(() => saveEntryBatch(project, batch({ fields: [variable('Q1')] }))).code).toBe('entryFieldsFixed')
    saveEntryBatch(project, batch({ distributed: 11 }))
    expect(refusalOf(() => removeEntryBatch(project, 'b1'))).toMatchObject({
      code: 'entryBatchHasForms',
      details: { forms: 1 },
    })
    removeEntryForm(project, { batch: 'b1', pass: 1, serial: 1 })
    removeEntryBatch(project, 'b1')
    expect(readEntryOverview(project)).toEqual([])
  })

  test('to end the keying with a form in hand or without any form', () => {
    expect(refusalOf(() => setEntryStage(project, 'b1', 'comparing')).code).toBe('entryBatchEmpty')
    key({ serial: 1 })
    keepEntryDraft(project, draft({ serial: 2, answers: { Q1: 1 } }))
    expect(refusalOf(() => setEntryStage(project, 'b1', 'comparing'))).toMatchObject({
      code: 'entryDraftOpen',
      details: { serial: 2 },
    })
    discardEntryDraft(project, { batch: 'b1', pass: 1, keyer: '王芳' })
    setEntryStage(project, 'b1', 'comparing')
    expect(refusalOf(() => key({ serial: 2 })).code).toBe('entryKeyingClosed')
  })

  test('decisions about nothing, or for a value the field cannot have', () => {
    keyTwice()
    expect(refusalOf(() => decideEntry(project, decision({}))).code).toBe('entryNotComparing')
    setEntryStage(project, 'b1', 'comparing')
    expect(refusalOf(() => decideEntry(project, decision({ variable: 'Q1' }))).code).toBe('entryNoDifference')
    expect(refusalOf(() => decideEntry(project, decision({ choice: 'other', value: 9 }))).code).toBe(
      'entryValueNotAllowed',
    )
    decideEntry(project, decision({ choice: 'other', value: 1 }))
    expect(compareEntry(project, 'b1').decisions).toMatchObject([{ value: 1, choice: 'other', by: '陈静' }])
  })

  test('to accept what is open, keyed, unverified without a word, more than came back, or accepted already', async () => {
    const accept = (acceptSingle = false) => acceptEntryBatch(project, { batch: 'b1', by: '王芳', acceptSingle })
    keyTwice()
    expect((await laterRefusalOf(accept())).code).toBe('entryNotComparing')
    setEntryStage(project, 'b1', 'comparing')
    expect((await laterRefusalOf(accept())).code).toBe('entryStillOpen')
    decideEntry(project, decision({ choice: 'first' }))
    saveEntryBatch(project, batch({ returned: 2 }))
    expect((await laterRefusalOf(accept())).code).toBe('entryMoreThanReturned')
    saveEntryBatch(project, batch({ returned: 3 }))
    await accept()
    expect((await laterRefusalOf(accept())).code).toBe('entryBatchAccepted')
    expect(refusalOf(() => removeEntryForm(project, { batch: 'b1', pass: 1, serial: 1 })).code).toBe(
      'entryBatchAccepted',
    )

    saveEntryBatch(project, batch({ id: 'b2', name: '第二批', mode: 'single' }))
    key({ batch: 'b2', serial: 1 })
    setEntryStage(project, 'b2', 'comparing')
    const single = { batch: 'b2', by: '王芳' }
    expect((await laterRefusalOf(acceptEntryBatch(project, { ...single, acceptSingle: false }))).code).toBe(
      'entrySingleUnconfirmed',
    )
    expect(await acceptEntryBatch(project, { ...single, acceptSingle: true })).toMatchObject({ responses: 1 })
  })
})

function decision(changes: Partial<Parameters<typeof decideEntry>[1]>): Parameters<typeof decideEntry>[1] {
  return { batch: 'b1', serial: 1, variable: 'Q2', choice: 'first', value: null, note: '', by: '陈静', ...changes }
}
