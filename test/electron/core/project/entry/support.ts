import type { saveEntryBatch } from '#core/project/index.ts'
import type { EntryDraft } from '#shared/entry/entry-form.ts'
import { variable } from '../support/test-project.ts'

type Batch = Parameters<typeof saveEntryBatch>[1]

/** A batch of two questions on a scale of 1 to 5, keyed twice. */
export function batch(changes: Partial<Batch> = {}): Batch {
  return {
    id: 'b1',
    name: '第一批',
    wave: null,
    distributed: 10,
    returned: null,
    serialStart: 1,
    serialStep: 1,
    mode: 'double',
    sampleShare: 0,
    sampleSeed: 1,
    paperIdVariable: '问卷编号',
    fields: [variable('Q1'), variable('Q2')],
    skipRules: [],
    ...changes,
  }
}

/** A form in hand with both questions answered. */
export function draft(changes: Partial<EntryDraft> = {}): EntryDraft {
  return {
    batch: 'b1',
    pass: 1,
    serial: 1,
    paperId: '',
    keyer: '王芳',
    startedAt: '2025-03-01T08:00:00.000Z',
    unusable: null,
    answers: { Q1: 5, Q2: 2 },
    confirmed: [],
    cursor: 2,
    correcting: false,
    ...changes,
  }
}
