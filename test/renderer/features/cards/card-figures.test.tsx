import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'
import { passingRows } from '#shared/analyses/common/passing-rows.ts'
import { findAnalysis } from '#shared/analyses/index.ts'
import type { FigureBlock } from '#shared/document/block.ts'
import type { Subset } from '#shared/survey/subset.ts'
import type { Variable } from '#shared/survey/variable.ts'
import { CardFigures } from '../../../../renderer/features/analysis/respondents/card-figures.tsx'
import { BlockView } from '../../../../renderer/ui/block-view/block-view.tsx'
import { survey } from '../../../shared/analyses/survey.ts'
import { fakeCore } from '../../support/fake-core.ts'
import { preparePage } from '../../support/prepare-page.ts'
import { renderPage } from '../../support/render-page.tsx'
import { withRoutes } from '../../support/with-routes.ts'

preparePage()
const figure = { width: 700, height: 300 }
beforeEach(() => {
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(figure.width)
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(figure.height)
})

/** Both items read 服务态度; Q10 was marked 2 by three responses, Q1 by nobody. */
const table = survey({
  Q1: { values: [5, 4, 4, 1, 5], codebook: { scale: [1, 5], direction: 'high', label: '服务态度' } },
  Q10: { values: [2, 2, 3, 5, 2], codebook: { scale: [1, 5], direction: 'high', label: '服务态度' } },
})
const variables = ['Q1', 'Q10'].map(
  (name): Variable => ({
    name,
    label: '服务态度',
    role: 'item',
    type: 'ordinal',
    scale: [1, 5],
    direction: 'high',
    labels: {},
    missing: [],
  }),
)

function setup(id: string, options: Record<string, unknown>) {
  const analysis = findAnalysis(id)
  const result = { ...analysis.run(table, options) }
  const labels = { Q1: '服务态度', Q10: '服务态度' }
  const blocks = analysis
    .present(result, { options, language: 'zh-CN', labels })
    .filter((block): block is FigureBlock => block.kind === 'figure')
  const saved: Subset[] = []
  const idsOf = (expression: string) => [...(passingRows(table, [{ expression }]) ?? [])]
  const core = withRoutes(fakeCore({ variables, table }), {
    data: {
      rows: ({ filter }) => {
        const found = idsOf(filter ?? '')
        return {
          total: found.length,
          rows: found.map((row) => ({ id: row, sourceRow: row + 2, excluded: null, values: [] })),
        }
      },
    },
    subsets: {
      preview: ({ expression }) => ({ passing: idsOf(expression).length, missing: 0, total: table.rowCount }),
      save: (subset) => {
        saved.push(subset)
        return { ok: true }
      },
    },
  })
  renderPage(
    <CardFigures stored={{ analysis: id, options, result }}>
      <BlockView blocks={blocks} />
    </CardFigures>,
    core,
  )
  return { saved, user: userEvent.setup() }
}

/** The rows of the source (the heading is row 1) that the panel lists. */
async function listedRows() {
  const panel = await screen.findByRole('dialog')
  await within(panel).findAllByRole('row')
  const [, ...rows] = within(panel).getAllByRole('row')
  return rows.map((row) => Number(within(row).getAllByRole('cell')[0]?.textContent))
}

/** The middles of the drawn bars, top to bottom, in pixels. */
async function drawnBars(): Promise<{ readonly clientX: number; readonly clientY: number }[]> {
  const bars = () =>
    [...document.querySelectorAll('.figure-canvas path')].flatMap((path) => {
      const corner = /^M(\S+) (\S+)l(\S+) 0l0 (\S+)l-\S+ 0Z$/.exec(path.getAttribute('d') ?? '')
      if (corner === null || path.getAttribute('fill') === 'none') return []
      const [x = 0, y = 0, width = 0, height = 0] = corner.slice(1).map(Number)
      return [{ clientX: x + width / 2, clientY: y + height / 2 }]
    })
  await waitFor(() => expect(bars()).not.toEqual([]))
  return bars()
}

async function clickBar(place: number) {
  const at = (await drawnBars())[place]
  const picture = document.querySelector('.figure-canvas svg')?.parentElement
  if (at === undefined || !(picture instanceof HTMLElement)) throw new Error('no bar')
  fireEvent.mouseMove(picture, at)
  fireEvent.mouseDown(picture, at)
  fireEvent.mouseUp(picture, at)
  fireEvent.click(picture, at)
}

async function dragOver(from: { clientX: number; clientY: number }, to: { clientX: number; clientY: number }) {
  const pane = document.querySelector('.figure-brush')
  if (pane === null) throw new Error('no brush')
  pane.setPointerCapture = () => undefined
  fireEvent.pointerDown(pane, from)
  fireEvent.pointerMove(pane, to)
  fireEvent.pointerUp(pane, to)
}

test('a click on a bar opens the responses behind it, of its own item where another has the same label', async () => {
  setup('frequencies', { variables: ['Q10'] })
  await clickBar(0)
  expect(await listedRows()).toEqual([2, 3, 6])
})

test('a brush over bars makes a subset of the responses behind them', async () => {
  const { saved, user } = setup('frequencies', { variables: ['Q10'] })
  const [first, second] = await drawnBars()
  if (first === undefined || second === undefined) throw new Error('no bars')
  await user.click(screen.getByRole('button', { name: '框选' }))
  await dragOver({ clientX: 30, clientY: 1 }, { clientX: 600, clientY: second.clientY + 2 })
  await user.click(screen.getByRole('button', { name: '查看答卷' }))
  expect(await listedRows()).toEqual([2, 3, 4, 6])
  await user.click(screen.getByRole('button', { name: '存为子集' }))
  await waitFor(() => expect(saved.map(({ expression }) => expression)).toEqual(['(Q10 = 2) or (Q10 = 3)']))
})

test('by keyboard, the data of the figure open the responses of a row, and several ticked rows together', async () => {
  const { user } = setup('frequencies', { variables: ['Q10'] })
  const data = await screen.findByText('图的数据')
  data.focus()
  await user.click(data)
  const opens = await screen.findAllByRole('button', { name: /^查看答卷：/ })
  expect(opens).toHaveLength(3)
  opens[2]?.focus()
  await user.keyboard('{Enter}')
  expect(await listedRows()).toEqual([5])
  await user.keyboard('{Escape}')
  const ticks = await screen.findAllByRole('checkbox')
  for (const tick of [ticks[1], ticks[2]]) {
    tick?.focus()
    await user.keyboard(' ')
  }
  screen.getByRole('button', { name: '查看答卷' }).focus()
  await user.keyboard('{Enter}')
  await waitFor(async () => expect(await listedRows()).toEqual([4, 5]))
})

test('a mark nobody stands behind is no button, cannot be clicked, and there is no range to draw', async () => {
  const { user } = setup('runChart', { values: [3, 1, 2, 5] })
  await user.click(await screen.findByText('图的数据'))
  expect(await screen.findAllByRole('rowheader')).toHaveLength(4)
  for (const name of [/^查看答卷/, '框选']) expect(screen.queryByRole('button', { name })).toBeNull()
  expect(screen.queryByRole('checkbox')).toBeNull()
})

test('a brush that also takes a mark nobody stands behind opens the others', async () => {
  const { user } = setup('pareto', { variable: 'Q10', maxBars: 2 })
  const [first, heap] = await drawnBars()
  if (first === undefined || heap === undefined) throw new Error('no bars')
  await user.click(screen.getByRole('button', { name: '框选' }))
  await dragOver({ clientX: 1, clientY: 20 }, { clientX: figure.width - 1, clientY: 60 })
  expect(screen.getByText('选中 1 项：2')).toBeTruthy()
  await user.click(screen.getByRole('button', { name: '查看答卷' }))
  expect(await listedRows()).toEqual([2, 3, 6])
})
