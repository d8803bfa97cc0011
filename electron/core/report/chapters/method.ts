import { z } from 'zod'
import { commonWords } from '#shared/analyses/common/words.ts'
import { findAnalysis } from '#shared/analyses/index.ts'
import type { Block } from '#shared/document/block.ts'
import { missingKindTexts } from '#shared/messages/app/survey-words.ts'
import { methods } from '#shared/messages/methods.ts'
import { methodTexts as texts } from '#shared/messages/report/method.ts'
import { outlineTexts } from '#shared/messages/report/outline.ts'
import { randomIndexTables } from '#shared/statistics/ahp/random-index.ts'
import { references } from '#shared/survey/references.ts'
import type { Chapter, ChapterContext, Section } from './chapter.ts'
import { glossary } from './glossary.ts'

const facts = z.object({
  n: z.number(),
  nTotal: z.number(),
  missing: z.string(),
  method: z.object({ id: z.string(), references: z.array(z.string()) }),
})

/**
 * The method page: rules for missing answers, formula variants, n, random index, provenance, references, and what the
 * statistics in the report's other chapters are.
 */
export function methodChapter(context: ChapterContext, others: readonly Chapter[]): Chapter {
  const { say } = context
  const sections: Section[] = [
    ...section(texts.results, resultsTable(context), context),
    ...section(texts.missing, missingTable(context), context),
    ...section(texts.randomIndex, randomIndexTable(context), context),
    ...section(texts.provenance, [{ kind: 'list', ordered: false, items: provenance(context) }], context),
    ...section(texts.references, referenceList(context), context),
    ...glossary(
      others.flatMap((chapter) => [...chapter.lead, ...chapter.sections.flatMap(({ blocks }) => blocks)]),
      context,
    ),
  ]
  return { title: say.text(outlineTexts.method), kind: 'plain', lead: [], sections }
}

function section(title: (typeof texts)[keyof typeof texts], blocks: Block[], { say }: ChapterContext): Section[] {
  return blocks.length === 0 ? [] : [{ title: say.text(title), blocks }]
}

/** The same analysis by the same rules says the same, however often it was run: one line, with the range of its n. */
interface MethodLine {
  readonly analysis: string
  readonly rule: string
  readonly formula: string
  readonly used: number[]
  readonly totals: number[]
}

function resultsTable({ input, say }: ChapterContext): Block[] {
  const lines = new Map<string, MethodLine>()
  for (const { analysis, result } of input.snapshots) {
    const parsed = facts.safeParse(result)
    if (!parsed.success) continue
    const { n, nTotal, missing, method } = parsed.data
    const formula = Object.entries(methods).find(([id]) => id === method.id)?.[1]
    const rule = nTotal === 0 ? undefined : commonWords.missing[missing]
    const key = [analysis, missing, method.id, nTotal === 0].join(' ')
    const line = lines.get(key) ?? {
      analysis: say.text(findAnalysis(analysis).title),
      rule: rule === undefined ? '' : say.text(rule),
      formula: formula === undefined ? '' : say.text(formula),
      used: [],
      totals: [],
    }
    lines.set(key, line)
    if (nTotal === 0) continue
    line.used.push(n)
    line.totals.push(nTotal)
  }
  const range = (values: readonly number[]) =>
    [...new Set([Math.min(...values), Math.max(...values)])].map((value) => say.integer(value)).join('–')
  const distinct = [...lines.values()].map(({ analysis, rule, formula, used, totals }) => [
    analysis,
    used.length === 0 ? '' : `${range(used)} / ${range(totals)}`,
    rule,
    formula,
  ])
  if (distinct.length === 0) return []
  return [
    {
      kind: 'table',
      caption: say.text(texts.resultsTable),
      columns: [
        { title: say.text(texts.analysis), width: 1.5 },
        { title: say.text(texts.n), width: 1.2, align: 'right' },
        { title: say.text(texts.missingRule), width: 2.2 },
        { title: say.text(texts.formula), width: 5 },
      ],
      rows: distinct,
    },
  ]
}

function missingTable({ input, say }: ChapterContext): Block[] {
  const counts = new Map<string, { code: string; kind: keyof typeof missingKindTexts; variables: number }>()
  for (const { missing } of input.variables) {
    for (const { value, kind } of missing) {
      const key = `${kind}\u0000${value}`
      const known = counts.get(key)
      counts.set(key, { code: String(value), kind, variables: (known?.variables ?? 0) + 1 })
    }
  }
  if (counts.size === 0) return []
  return [
    { kind: 'paragraph', text: say.text(texts.missingIntro) },
    {
      kind: 'table',
      caption: say.text(texts.missingTable),
      columns: [
        { title: say.text(texts.code) },
        { title: say.text(texts.kind) },
        { title: say.text(texts.variables), format: { kind: 'integer' } },
      ],
      rows: [...counts.values()].map(({ code, kind, variables }) => [
        code,
        say.text(missingKindTexts[kind]),
        variables,
      ]),
    },
  ]
}

/** The random-index table of the pinned AHP results, since the tables in circulation differ. */
function randomIndexTable({ input, say }: ChapterContext): Block[] {
  const used = input.snapshots.filter((snapshot) => snapshot.analysis === 'ahp')
  const names = new Set(used.map(({ options }) => options['randomIndex'] ?? 'saaty1980'))
  return Object.entries(randomIndexTables).flatMap(([name, values]): Block[] => {
    if (!names.has(name)) return []
    const orders = values.map((_, index) => index + 1).filter((order) => order >= 3)
    return [
      {
        kind: 'table',
        caption: say.text(texts.randomIndexTable, { source: name }),
        columns: [
          { title: say.text(texts.order) },
          ...orders.map((order) => ({ title: String(order), align: 'right' }) as const),
        ],
        rows: [[say.text(texts.ri), ...orders.map((order) => say.fixed(values[order - 1] ?? null, 2))]],
      },
    ]
  })
}

function provenance({ input, say }: ChapterContext): string[] {
  const times = input.snapshots.map((snapshot) => snapshot.createdAt).sort()
  const [first, last] = [times[0], times.at(-1)]
  const minute = (time: string) => time.slice(0, 16).replace('T', ' ')
  return [
    say.text(texts.software, { version: input.softwareVersion }),
    say.text(texts.fingerprint, { fingerprint: input.dataFingerprint }),
    ...(first === undefined || last === undefined
      ? []
      : [say.text(texts.computed, { from: minute(first), to: minute(last) })]),
    say.text(texts.printed, { today: input.today }),
  ]
}

function referenceList({ input }: ChapterContext): Block[] {
  const keys = input.snapshots.flatMap(({ result }) => {
    const parsed = facts.safeParse(result)
    return parsed.success ? parsed.data.method.references : []
  })
  const cited = Object.entries(references).filter(([key]) => keys.includes(key))
  const items = cited.map(([, text]) => text).sort()
  return items.length === 0 ? [] : [{ kind: 'list', ordered: true, items }]
}
