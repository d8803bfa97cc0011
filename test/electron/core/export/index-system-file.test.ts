import { rmSync } from 'node:fs'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { utils, write } from 'xlsx'
import { readIndexSystemFile, writeIndexSystemFile } from '#core/export/index.ts'
import { RefusalError } from '#shared/errors/refusal.ts'
import type { IndexNode } from '#shared/survey/index-system.ts'
import { variable } from '../project/support/test-project.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'csat-index-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const headings = ['一级指标', '二级指标', '三级指标', '权重', '变量']
type Cells = (string | number | null)[]

/** Writes a sheet as another program does, and reads it. */
async function read(rows: Cells[], present: IndexNode | null = null, merges: string[] = []): Promise<IndexNode> {
  const sheet = utils.aoa_to_sheet(rows)
  sheet['!merges'] = merges.map((area) => utils.decode_range(area))
  const book = utils.book_new()
  utils.book_append_sheet(book, sheet, '指标')
  const path = join(folder, '指标.xlsx')
  await writeFile(path, write(book, { type: 'buffer', bookType: 'xlsx' }))
  let ids = 0
  return readIndexSystemFile(path, {
    name: '指标.xlsx',
    language: 'zh-CN',
    variables: [variable('Q1', { label: '态度如何' })],
    present,
    newId: () => `new-${++ids}`,
  })
}

async function refusal(rows: Cells[]) {
  try {
    await read(rows)
  } catch (error) {
    if (error instanceof RefusalError) return error.refusal
    throw error
  }
  return expect.unreachable()
}

/** The tree without its ids, as an outline. */
function outline({ name, weight, variable: bound, children }: IndexNode): unknown {
  return [name, weight, bound, children.map(outline)]
}

describe('an index system as a workbook', () => {
  const name = fc
    .string({ minLength: 1, maxLength: 12, unit: 'grapheme' })
    .map((text) => text.replace(/\p{C}/gu, '').trim())
    .filter((text) => text !== '')
  const { tree } = fc.letrec<{ tree: IndexNode }>((tie) => ({
    tree: fc
      .record({
        name,
        weight: fc.option(fc.double({ min: 0, max: 10, noNaN: true, noDefaultInfinity: true })),
        children: fc.oneof(
          { depthSize: 'small', withCrossShrink: true, maxDepth: 4 },
          fc.constant([]),
          fc.uniqueArray(tie('tree'), { maxLength: 4, selector: (node) => node.name }),
        ),
        variable: fc.option(name),
      })
      .map((node) => ({ ...node, id: 'x', variable: node.children.length === 0 ? node.variable : null })),
  }))

  test('comes back with the same names, weights, variables and order', async () => {
    await fc.assert(
      fc.asyncProperty(tree, fc.constantFrom('zh-CN' as const, 'en' as const), async (given, language) => {
        const path = join(folder, 'round.xlsx')
        await writeIndexSystemFile(path, given, language)
        const back = await readIndexSystemFile(path, {
          name: 'round.xlsx',
          language,
          variables: [],
          present: null,
          newId: () => 'y',
        })
        expect(outline(back)).toEqual(outline(given))
      }),
      { numRuns: 60 },
    )
  })

  test('keeps the identity of indicators that stand where they stood', async () => {
    const old: IndexNode = {
      id: 'root',
      name: '旧名',
      variable: null,
      weight: null,
      children: [{ id: 'service', name: '服务', variable: null, weight: 1, children: [] }],
    }
    const tree = await read([headings, ['指数', '服务'], ['指数', '价格']], old)
    expect([tree.id, ...tree.children.map(({ id }) => id)]).toEqual(['root', 'service', 'new-1'])
  })

  test('reads a row an item, levels left empty or merged downwards, percentages, variables by label', async () => {
    const tree = await read(
      [
        ['满意度指标体系'],
        headings,
        ['指数', '服务', '态度', '60%', '态度如何'],
        [null, null, '速度', 0.4, 'Q2'],
        [null, '价格', null, 0.5, null],
        ['指数', '服务', null, 0.5, null],
      ],
      null,
      ['A3:A5', 'B3:B4'],
    )
    expect(outline(tree)).toEqual([
      '指数',
      null,
      null,
      [
        [
          '服务',
          0.5,
          null,
          [
            ['态度', 0.6, 'Q1', []],
            ['速度', 0.4, 'Q2', []],
          ],
        ],
        ['价格', 0.5, null, []],
      ],
    ])
  })

  test('puts several indicators of the first level below an index', async () => {
    const tree = await read([headings, ['服务', '态度'], ['价格', '透明']])
    expect(tree.name).toBe('满意度指数')
    expect(tree.children.map((node) => node.name)).toEqual(['服务', '价格'])
  })
})

describe('a workbook that is no index system is refused with the cell', () => {
  test.each([
    ['a weight that is none', [headings, ['指数', '服务', null, '很高']], 'indexWeightWrong', 'D2'],
    ['a weight below nothing', [headings, ['指数', '服务', null, -0.1]], 'indexWeightWrong', 'D2'],
    ['an indicator without the one above', [headings, ['指数', null, '态度']], 'indexLevelMissing', 'B2'],
    [
      'an empty level below another one than in the row above',
      [headings, ['甲', '服务', '态度'], ['乙', null, '速度']],
      'indexLevelMissing',
      'B3',
    ],
    ['an indicator twice', [headings, ['指数', '服务'], ['指数', '价格'], ['指数', '服务']], 'indexNodeTwice', 'B4'],
    [
      'a variable of a dimension',
      [headings, ['指数', '服务', null, 1, 'Q1'], ['指数', '服务', '态度']],
      'indexVariableOnParent',
      'E2',
    ],
    ['a weight of nothing', [headings, ['指数'], [null, null, null, 0.3]], 'indexRowUnnamed', 'D3'],
    ['a heading twice', [['一级指标', '权重', '权重'], ['指数']], 'indexHeadingTwice', 'C1'],
  ])('%s', async (_what, rows, code, cell) => {
    expect(await refusal(rows)).toMatchObject({ code, details: { sheet: '指标', cell } })
  })

  test('one without a heading, and one with nothing below it', async () => {
    expect(
      await refusal([
        ['姓名', '分数'],
        ['王', 5],
      ]),
    ).toMatchObject({ code: 'indexFileNoHeading' })
    expect(await refusal([headings])).toMatchObject({ code: 'indexFileEmpty' })
  })

  test('a sheet with more rows than any index system has', async () => {
    const rows = Array.from({ length: 5_001 }, (_, at): Cells => ['总指数', `指标 ${at + 1}`])
    expect(await refusal([headings, ...rows])).toMatchObject({ code: 'indexFileTooLong', details: { limit: 5_000 } })
  })

  test('a tree of more levels than the table has', async () => {
    let deep: IndexNode = { id: 'x', name: '末', variable: null, weight: null, children: [] }
    for (let level = 0; level < 10; level++) deep = { ...deep, name: `${level}`, children: [deep] }
    await expect(writeIndexSystemFile(join(folder, 'deep.xlsx'), deep, 'en')).rejects.toThrow(/11/)
  })
})
