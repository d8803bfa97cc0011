import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import type { EntryBatch } from '#shared/entry/entry-batch.ts'
import type { EntryDraft } from '#shared/entry/entry-form.ts'
import { RefusalError } from '#shared/errors/refusal.ts'
import type { Variable } from '#shared/survey/variable.ts'
import { KeyingView } from '../../../../renderer/features/entry/keying-view.tsx'
import { fakeCore } from '../../support/fake-core.ts'
import { preparePage } from '../../support/prepare-page.ts'
import { renderPage } from '../../support/render-page.tsx'
import { withRoutes } from '../../support/with-routes.ts'

preparePage()

const base: Variable = {
  ...{ name: 'Q1', label: '接待态度', role: 'item', type: 'ordinal', scale: [1, 5], direction: 'high', labels: {} },
  missing: [
    { value: -3, kind: 'skipped' },
    { value: -9, kind: 'refused' },
  ],
}
const shop: Variable = {
  ...{ name: '门店', label: '门店', role: 'segment', type: 'nominal', scale: null, direction: null, missing: [] },
  labels: { 1: '城东店', 2: '城西店', 3: '南湖店' },
}
const comment: Variable = { ...shop, name: '意见', label: '意见', role: 'text', type: 'string', labels: {} }
const batch: EntryBatch = {
  ...{ id: 'b1', name: '三月', wave: null, distributed: 50, returned: 40, serialStart: 101, serialStep: 1 },
  ...{ mode: 'double', sampleShare: 0, sampleSeed: 1, paperIdVariable: '问卷编号', stage: 'keying', acceptance: null },
  fields: [base, { ...base, name: 'Q2', label: '等候时间' }, shop, comment],
  skipRules: [],
  createdAt: '2026-03-01T08:00:00.000Z',
}

function page({ refused = false, broken = false } = {}) {
  const kept: EntryDraft[] = []
  const finished: EntryDraft[] = []
  let asked = 0
  const core = withRoutes(fakeCore(), {
    entry: {
      queue: () => {
        asked++
        if (broken && asked === 1) throw new TypeError('fetch failed')
        return { batch, next: 101, remaining: [], draft: null, forms: [] }
      },
      keepDraft: (draft) => {
        kept.push(draft)
        return { ok: true }
      },
      finishForm: (draft) => {
        if (refused) throw new RefusalError({ code: 'fileUnreadable', details: { file: '三月' } })
        finished.push(draft)
        return { ok: true }
      },
    },
  })
  const onLeave = vi.fn()
  renderPage(<KeyingView batch="b1" pass={1} keyer="王芳" onLeave={onLeave} />, core)
  return { kept, finished, onLeave, user: userEvent.setup() }
}
const form = (serial: number) => screen.findByRole('application', { name: `三月 · 第 1 遍 · ${serial} 号` })
const present = () => document.querySelector('[aria-current="step"] .keying-name')?.textContent

describe('the form of keyed entry', () => {
  it('takes one key for an answer, a letter for a choice, typed text with Enter, and goes on to the next form', async () => {
    const { finished, kept, user } = page()
    await form(101)
    expect(present()).toBe('Q1')
    await user.keyboard('5')
    expect(present()).toBe('Q2')
    await user.keyboard('2')
    expect(present()).toBe('门店')
    await user.keyboard('b')
    expect(present()).toBe('意见')
    await user.keyboard('太慢{Enter}')
    expect(screen.getByRole('button', { name: /^全部录完/ })).toBe(document.activeElement)
    await user.keyboard('{Enter}')
    await form(102)
    await waitFor(() => expect(finished).toHaveLength(1))
    expect(finished[0]).toMatchObject({
      ...{ batch: 'b1', pass: 1, keyer: '王芳', serial: 101, unusable: null, correcting: false },
      answers: { Q1: 5, Q2: 2, 门店: 2, 意见: '太慢' },
    })
    // The second form begins empty, with its first question.
    expect(present()).toBe('Q1')
    await user.keyboard('1')
    await waitFor(() => expect(kept.at(-1)).toMatchObject({ serial: 102, answers: { Q1: 1 }, cursor: 1 }))
  })

  it('keeps the form after a key, takes a key back, and keys no answer as its code', async () => {
    const { kept, user } = page()
    await form(101)
    await user.keyboard('4')
    await waitFor(() => expect(kept.at(-1)).toMatchObject({ answers: { Q1: 4 }, cursor: 1 }))
    await user.keyboard('{Backspace}')
    expect(present()).toBe('Q1')
    await user.keyboard('/')
    await waitFor(() => expect(kept.at(-1)).toMatchObject({ answers: { Q1: -9 }, cursor: 1 }))
    await user.keyboard(' ')
    await waitFor(() => expect(kept.at(-1)).toMatchObject({ answers: { Q1: -9, Q2: null }, cursor: 2 }))
  })

  it('takes no key off the scale', async () => {
    const { user } = page()
    await form(101)
    await user.keyboard('7')
    expect(present()).toBe('Q1')
    const warning = document.querySelector('.keying-warning')
    expect(warning?.textContent).not.toBe('')
  })

  it('marks a form as unusable with F4 and its reason, and saves it with Enter', async () => {
    const { finished, user } = page()
    await form(101)
    await user.keyboard('{F4}2')
    expect(screen.getByRole('button', { name: /^无效卷：/ })).toBe(document.activeElement)
    await user.keyboard('{Enter}')
    await waitFor(() => expect(finished).toMatchObject([{ serial: 101, unusable: 'formIncomplete' }]))
  })

  it('gives a refused form back with its answers and says why', async () => {
    const { finished, user } = page({ refused: true })
    await form(101)
    await user.keyboard('54a快{Enter}{Enter}')
    expect(await screen.findByText(/无法读取文件“三月”/)).toBeTruthy()
    await form(101)
    expect(finished).toEqual([])
    expect([...document.querySelectorAll('.keying-answer')].map(({ textContent }) => textContent)[0]).toContain('5')
  })

  it('leaves with Escape', async () => {
    const { onLeave, user } = page()
    await form(101)
    await user.keyboard('{Escape}')
    expect(onLeave).toHaveBeenCalledOnce()
  })

  it('can ask again when the queue could not be read', async () => {
    const { user } = page({ broken: true })
    await user.click(await screen.findByRole('button', { name: '重试' }))
    await form(101)
  })
})
