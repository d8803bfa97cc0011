import { describe, expect, it } from 'vitest'
import { analyses, findAnalysis } from '#shared/analyses/index.ts'
import type { Block, RichText } from '#shared/document/block.ts'
import { toTableCell } from '#shared/document/format-cell.ts'
import { type Language, languages } from '#shared/messages/language.ts'
import { noteCodes } from '#shared/messages/notes.ts'
import { examples } from './examples.ts'

const rich = (text: RichText): string => (typeof text === 'string' ? text : text.map((run) => run.text).join(''))

/** Every text a person reads in a block. */
function texts(block: Block): string[] {
  switch (block.kind) {
    case 'finding':
    case 'paragraph':
    case 'note':
      return [rich(block.text)]
    case 'table':
      return [
        block.caption,
        ...block.columns.map((column) => column.title),
        ...block.rows.flat().flatMap((cell) => {
          const { value } = toTableCell(cell)
          return typeof value === 'string' ? [value] : []
        }),
        ...(block.notes ?? []),
      ]
    case 'figure':
      return [block.caption, block.description, ...strings(block.chart)]
    default:
      return []
  }
}

/** What a chart is made of that nobody reads: who stands behind a mark is data. */
const unread = new Set(['kind', 'orientation', 'stands'])

function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]) => (unread.has(key) ? [] : strings(part)))
}

function numbers(value: unknown): number[] {
  if (typeof value === 'number') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(numbers)
}

function present(example: (typeof examples)[number], language: Language): Block[] {
  const { id, options, table } = example
  const analysis = findAnalysis(id)
  const labels = { q1: 'Courtesy', q3: 'Waiting time' }
  return analysis.present(analysis.run(table, options), { options, language, labels })
}

it('the examples cover every analysis', () => {
  expect(new Set(examples.map((example) => example.id))).toEqual(new Set(analyses.map((analysis) => analysis.id)))
})

describe.each(examples.map((example) => [`${example.id}: ${example.title}`, example] as const))('%s', (_, example) => {
  it.each(languages)('reads in %s without gaps, keys or placeholders', (language) => {
    const blocks = present(example, language)
    for (const text of blocks.flatMap(texts)) {
      expect(text).not.toMatch(/undefined|NaN|null|Infinity|[{}]|\[object/)
      // A code such as concentrateHere that nobody turned into words.
      expect(text).not.toMatch(/\b[a-z]+[A-Z][a-z]\w*/)
      if (language === 'en') expect(text).not.toMatch(/[\u3000-\u9fff\uff00-\uffef]/)
    }
    const findings = blocks.filter((block) => block.kind === 'finding')
    if (language === 'zh-CN') for (const block of findings) expect(rich(block.text)).toMatch(/[\u4e00-\u9fff]/)
  })

  it.each(languages)('has, in %s, findings first, then well-formed tables and figures, notes last', (language) => {
    const blocks = present(example, language)
    const order = { finding: 0, table: 1, figure: 1, note: 2 } as const
    const places = blocks.map((block) => order[block.kind as keyof typeof order])
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(places[0]).toBe(0)
    for (const block of blocks) {
      if (block.kind === 'table') {
        expect(block.caption).not.toBe('')
        expect(block.notes?.length).toBeGreaterThan(0)
        for (const row of block.rows) expect(row).toHaveLength(block.columns.length)
      }
      if (block.kind === 'figure') {
        expect(block.description.length).toBeGreaterThan(10)
        expect(numbers(block.chart).every(Number.isFinite)).toBe(true)
      }
      // The report numbers figures and tables.
      if (block.kind === 'table' || block.kind === 'figure')
        expect(block.caption).not.toMatch(/^(图|表|Figure|Table)\s*\d/)
    }
  })

  it('shows the user’s label in place of the variable’s name', () => {
    const all = present(example, 'en').flatMap(texts).join('\n')
    expect(all).not.toMatch(/\bq[13]\b/)
  })

  it('stores as JSON what it computed, and presents it from there', () => {
    const { id, options, table } = example
    const analysis = findAnalysis(id)
    const result = analysis.run(table, options)
    const stored: unknown = JSON.parse(JSON.stringify(result))
    expect(stored).toEqual(result)
    const context = { options, language: 'zh-CN', labels: {} } as const
    expect(analysis.present(stored, context)).toEqual(analysis.present(result, context))
  })
})

it('the examples raise most of the notes, so that their sentences are read here', () => {
  const raised = new Set(
    examples.flatMap(({ id, options, table }) =>
      findAnalysis(id)
        .run(table, options)
        .notes.map((note) => note.code),
    ),
  )
  expect(raised.size).toBeGreaterThan(noteCodes.length / 2)
})
