import { fireEvent, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { IndexNode } from '#shared/survey/index-system.ts'
import { judgementOf, stepOf } from '../../../renderer/features/weights/judgement-scale.ts'
import { completed, judgementFor, withJudgement } from '../../../renderer/features/weights/judgements.ts'
import { WeightsPage } from '../../../renderer/features/weights/weights-page.tsx'
import { forgetAll } from '../../../renderer/ui/use-remembered.ts'
import { fakeCore } from '../support/fake-core.ts'
import { preparePage } from '../support/prepare-page.ts'
import { renderPage } from '../support/render-page.tsx'

const leaf = (name: string): IndexNode => ({ id: name, name, variable: null, weight: null, children: [] })
const tree: IndexNode = { ...leaf('指数'), children: ['态度', '效率', '效果'].map(leaf) }

preparePage()

/** The slider goes by the old codes of keys, which user-event leaves out. */
const keyCodes = { End: 35, Home: 36, ArrowLeft: 37, ArrowRight: 39 } as const

function press(slider: Element | null | undefined, key: keyof typeof keyCodes, times = 1): void {
  for (let time = 0; time < times; time++) {
    fireEvent.keyDown(slider ?? expect.unreachable(), { key, keyCode: keyCodes[key] })
  }
}

describe('the AHP editor', () => {
  it('says judgements in words, with the more important indicator first', async () => {
    renderPage(<WeightsPage />, fakeCore({ tree }))
    const slider = await screen.findByRole('slider', { name: '“态度”与“效率”' })
    press(slider, 'ArrowLeft', 2)
    expect(slider.getAttribute('aria-valuetext')).toBe('“态度”比“效率”稍重要')
    press(slider, 'ArrowRight', 6)
    expect(slider.getAttribute('aria-valuetext')).toBe('“效率”比“态度”明显重要')
  })

  it('shows the matrix and the consistency ratio live', async () => {
    renderPage(<WeightsPage />, fakeCore({ tree }))
    const verdict = await screen.findByRole('region', { name: '一致性' })
    expect(within(verdict).getByRole('status').textContent).toBe('CR = 0.000，还有 3 对未判断')
    press(screen.getByRole('slider', { name: '“态度”与“效率”' }), 'ArrowLeft', 4)
    press(screen.getByRole('slider', { name: '“效率”与“效果”' }), 'ArrowLeft', 4)
    press(screen.getByRole('slider', { name: '“态度”与“效果”' }), 'ArrowRight', 4)
    const matrix = screen.getByRole('table', { name: '判断矩阵' })
    const cells = within(matrix)
      .getAllByRole('row')
      .slice(1)
      .map((row) => within(row).getAllByRole('cell').slice(0, 3))
    expect(cells.map((row) => row.map((cell) => cell.textContent))).toEqual([
      ['1', '5', '1/5'],
      ['1/5', '1', '5'],
      ['5', '1/5', '1'],
    ])
    // A circle of judgements: all weights equal, λmax = 1 + 5 + 1/5 = 6.2, CI = 1.6, CR = 1.6 / 0.58.
    expect(within(verdict).getByRole('status').textContent).toBe('CR = 2.759 ≥ 0.1，判断前后矛盾')
  })

  it('says above the card that what nobody has judged counts as equal, until all is judged', async () => {
    renderPage(<WeightsPage />, fakeCore({ tree }))
    const slider = await screen.findByRole('slider', { name: '“态度”与“效率”' })
    expect(screen.getByText(/^还有 3 对未判断，以下按“同等重要”计算/)).toBeTruthy()
    press(slider, 'ArrowLeft')
    expect(screen.getByText(/^还有 2 对未判断，以下按“同等重要”计算/)).toBeTruthy()
    press(screen.getByRole('slider', { name: '“效率”与“效果”' }), 'ArrowLeft')
    press(screen.getByRole('slider', { name: '“态度”与“效果”' }), 'ArrowLeft')
    expect(screen.queryByText(/以下按“同等重要”计算/)).toBeNull()
  })

  it('points at the worst judgement and takes the suggestion with one button', async () => {
    renderPage(<WeightsPage />, fakeCore({ tree }))
    press(await screen.findByRole('slider', { name: '“态度”与“效率”' }), 'ArrowLeft', 4)
    press(screen.getByRole('slider', { name: '“效率”与“效果”' }), 'ArrowLeft', 4)
    press(screen.getByRole('slider', { name: '“态度”与“效果”' }), 'ArrowLeft', 1)
    press(screen.getByRole('slider', { name: '“态度”与“效果”' }), 'ArrowRight', 1)
    const verdict = screen.getByRole('region', { name: '一致性' })
    expect(within(verdict).getByRole('status').textContent).toContain('≥ 0.1')
    for (let time = 0; time < 3 && within(verdict).queryByRole('button') !== null; time++) {
      await userEvent.click(within(verdict).getByRole('button', { name: '采用建议' }))
    }
    expect(within(verdict).getByRole('status').textContent).toContain('< 0.1')
  })

  it('writes the weights on the index system', async () => {
    const core = fakeCore({ tree })
    renderPage(<WeightsPage />, core)
    press(await screen.findByRole('slider', { name: '“态度”与“效率”' }), 'ArrowLeft', 1)
    press(screen.getByRole('slider', { name: '“态度”与“效果”' }), 'ArrowLeft', 1)
    await userEvent.click(screen.getByRole('button', { name: '应用到指标体系' }))
    await screen.findByText('权重已写入“指数”的下级')
    const [set] = core.state.weightSets
    expect(core.state.applied).toEqual([set?.id])
    // Row geometric means 4^(1/3), (1/2)^(1/3), (1/2)^(1/3): shares 1/2, 1/4, 1/4.
    expect(set?.weights.map(({ name }) => name)).toEqual(['态度', '效率', '效果'])
    const expected = [0.5, 0.25, 0.25]
    for (const [at, { weight }] of (set?.weights ?? []).entries()) expect(weight).toBeCloseTo(expected[at] ?? 0, 12)
  })

  it('brings the judgements of several experts together, and keeps who said what', async () => {
    forgetAll()
    const core = fakeCore({ tree })
    renderPage(<WeightsPage />, core)
    press(await screen.findByRole('slider', { name: '“态度”与“效率”' }), 'ArrowLeft', 3)
    await userEvent.click(screen.getByRole('button', { name: '加一位专家' }))
    const second = screen.getByRole('slider', { name: '“态度”与“效率”' })
    expect(second.getAttribute('aria-valuetext')).toBe('“态度”与“效率”同等重要')
    press(screen.getByRole('slider', { name: '“效率”与“效果”' }), 'ArrowLeft', 1)
    const name = screen.getByRole('textbox', { name: '第 2 位专家的姓名' })
    fireEvent.change(name, { target: { value: '李工' } })
    fireEvent.blur(name)
    await userEvent.selectOptions(screen.getByRole('combobox', { name: '群体集结方式' }), 'aip')
    await userEvent.click(screen.getByRole('button', { name: '应用到指标体系' }))
    await screen.findByText('权重已写入“指数”的下级')
    const [set] = core.state.weightSets
    expect(set?.options).toMatchObject({ aggregation: 'aip', experts: [{}, { name: '李工' }] })
    // Root method: 4^(1/3), 4^(-1/3), 1 and 1, 2^(1/3), 2^(-1/3); by either rule their geometric mean, as shares.
    const raw = [4 ** (1 / 6), 4 ** (-1 / 6) * 2 ** (1 / 6), 2 ** (-1 / 6)]
    const total = raw.reduce((sum, value) => sum + value, 0)
    for (const [at, { weight }] of (set?.weights ?? []).entries()) {
      expect(weight).toBeCloseTo((raw[at] ?? 0) / total, 10)
    }
  })

  it('is worked through without the pointer: Tab to each pair, arrows, Home and End, Enter on the button', async () => {
    forgetAll()
    const core = fakeCore({ tree })
    renderPage(<WeightsPage />, core)
    const user = userEvent.setup()
    const [first, second, third] = await screen.findAllByRole('slider')
    first?.focus()
    press(document.activeElement, 'ArrowLeft', 2)
    expect(first?.getAttribute('aria-valuetext')).toBe('“态度”比“效率”稍重要')
    await user.tab()
    expect(document.activeElement).toBe(second)
    press(document.activeElement, 'Home')
    expect(second?.getAttribute('aria-valuetext')).toBe('“态度”比“效果”极端重要')
    await user.tab()
    expect(document.activeElement).toBe(third)
    press(document.activeElement, 'End')
    expect(third?.getAttribute('aria-valuetext')).toBe('“效果”比“效率”极端重要')
    screen.getByRole('button', { name: '应用到指标体系' }).focus()
    await user.keyboard('{Enter}')
    await screen.findByText('权重已写入“指数”的下级')
    // Row products 3·9, 1/3·1/9 and 1/9·9: cube roots 3, 1/3 and 1, which add up to 13/3.
    const weights = core.state.weightSets[0]?.weights.map(({ weight }) => weight) ?? []
    for (const [at, expected] of [9 / 13, 1 / 13, 3 / 13].entries()) expect(weights[at]).toBeCloseTo(expected, 12)
  })

  it('names the judgement most at odds with the rest, among the pairs and in the matrix', async () => {
    forgetAll()
    renderPage(<WeightsPage />, fakeCore({ tree }))
    press(await screen.findByRole('slider', { name: '“态度”与“效率”' }), 'ArrowLeft', 2)
    press(screen.getByRole('slider', { name: '“效率”与“效果”' }), 'ArrowLeft', 2)
    expect(document.querySelector('.judgement-worst, .judgement-cell-worst')).toBeNull()
    // 3 · 3 = 9 would fit; the opposite is said.
    press(screen.getByRole('slider', { name: '“态度”与“效果”' }), 'ArrowRight', 8)
    expect(document.querySelectorAll('.judgement-worst')).toHaveLength(1)
    expect(document.querySelectorAll('.judgement-cell-worst')).toHaveLength(2)
  })

  it('asks for an index system when there is none', async () => {
    renderPage(<WeightsPage />, fakeCore())
    expect(await screen.findByRole('button', { name: '去建立指标体系' })).toBeTruthy()
  })
})

it('weights from the spread of answers are written on the indicators whose variables they weight', async () => {
  forgetAll()
  const bound: IndexNode = {
    ...tree,
    children: ['态度', '效率'].map((name, at) => ({ ...leaf(name), variable: `Q${at + 1}` })),
  }
  const weight = (name: string, share: number) => ({ name, entropy: 0.9, divergence: 0.1, weight: share })
  const entropyWeights = {
    ...{ n: 9, nTotal: 9, missing: 'listwise', notes: [], method: { id: 'entropyWeights', references: [] } },
    ...{ normalize: 'declared', weights: [weight('Q1', 0.3), weight('Q2', 0.7)] },
  }
  window.location.hash = '#/weights/entropyWeights'
  const core = fakeCore({ tree: bound, results: { entropyWeights } })
  renderPage(<WeightsPage />, core)
  await userEvent.click(await screen.findByRole('button', { name: '应用到指标体系' }))
  await screen.findByText('权重已写入“指数”的下级')
  expect(core.state.weightSets[0]).toMatchObject({
    analysis: 'entropyWeights',
    weights: [
      { name: '态度', weight: 0.3 },
      { name: '效率', weight: 0.7 },
    ],
  })
})

describe('judgements', () => {
  it('have one place on the slider each, and the reciprocal stands opposite', () => {
    for (let judgement = 1; judgement <= 9; judgement++) {
      expect(judgementOf(stepOf(judgement))).toBe(judgement)
      expect(stepOf(1 / judgement)).toBe(-stepOf(judgement) + 0)
    }
    expect(stepOf(20)).toBe(-8)
  })

  it('are the same said in either direction', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), (value) => {
        const said = withJudgement([], 'b', 'a', value)
        expect(judgementFor(said, 'a', 'b')).toBeCloseTo(1 / value, 12)
        expect(withJudgement(said, 'a', 'b', 3)).toHaveLength(1)
      }),
    )
  })

  it('count as equal while nothing was said', () => {
    expect(completed(['a', 'b', 'c'], [{ a: 'c', b: 'a', value: 2 }])).toEqual([
      { a: 'a', b: 'b', value: 1 },
      { a: 'a', b: 'c', value: 0.5 },
      { a: 'b', b: 'c', value: 1 },
    ])
  })
})
