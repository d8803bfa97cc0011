import type { Block, Cell } from '#shared/document/block.ts'
import { outlineTexts } from '#shared/messages/report/outline.ts'
import { scoreTexts as texts } from '#shared/messages/report/scores.ts'
import type { PartScore, ReportInput } from '../report-input.ts'
import type { Chapter, ChapterContext, Section } from './chapter.ts'
import { snapshotSections } from './snapshot-section.ts'

const oneDecimal = { kind: 'decimal', digits: 1, quantity: 'score' } as const

/** 4 Scores: the score analyses, then the index by wave and by segment. */
export function scoresChapter(context: ChapterContext): Chapter {
  const { input, say } = context
  const sections: Section[] = [
    ...snapshotSections(context, ({ stage }) => stage === 'scores'),
    ...(input.waveScores.length > 1 ? [{ title: say.text(texts.byWave), blocks: waveBlocks(context) }] : []),
    ...input.segmentScores.flatMap((segment) => segmentSection(segment, context)),
  ]
  return { title: say.text(outlineTexts.scores), kind: 'numbered', lead: [], sections }
}

function waveBlocks({ input, say }: ChapterContext): Block[] {
  const waves = input.waveScores
  const dimensions = input.indexTree?.children.map((child) => child.name) ?? []
  const scoreOf = (wave: PartScore, name: string) => wave.nodes.find((node) => node.name === name)?.score ?? null
  const rows = [
    { label: say.text(texts.wholeIndex), scores: waves.map((wave) => wave.score), bold: true },
    ...dimensions.map((name) => ({ label: name, scores: waves.map((wave) => scoreOf(wave, name)), bold: false })),
  ]
  return [
    {
      kind: 'table',
      caption: say.text(texts.waveTable),
      columns: [
        { title: say.text(texts.indicator) },
        ...waves.map((wave) => ({
          title: say.text(texts.waveWithN, { wave: wave.name, n: wave.n }),
          format: oneDecimal,
        })),
        { title: say.text(texts.change), format: oneDecimal },
      ],
      rows: rows.map(({ label, scores, bold }): Cell[] => [
        { value: label, bold },
        ...scores.map((value) => ({ value, bold })),
        changeCell(scores.at(-2) ?? null, scores.at(-1) ?? null, bold),
      ]),
      notes: [say.text(texts.mixNote)],
    },
    {
      kind: 'figure',
      caption: say.text(texts.waveFigure),
      description: say.text(texts.waveFigureDescription, { waves: say.list(waves.map((wave) => wave.name)) }),
      chart: {
        kind: 'groupedBar',
        categories: rows.map((row) => row.label),
        series: waves.map((wave, index) => ({ name: wave.name, values: rows.map((row) => row.scores[index] ?? null) })),
        axis: { title: say.text(texts.indexScore), min: 0, max: 100, digits: 1, quantity: 'score' },
      },
    },
  ]
}

function changeCell(before: number | null, after: number | null, bold: boolean): Cell {
  if (before === null || after === null) return null
  const change = after - before
  const tone = Math.abs(change) < 0.05 ? 'neutral' : change > 0 ? 'good' : 'bad'
  return { value: change, bold, tone }
}

function segmentSection(segment: ReportInput['segmentScores'][number], context: ChapterContext): Section[] {
  const { input, say } = context
  const parts = segment.parts
    .flatMap((part) => (part.score === null ? [] : [{ name: part.name, n: part.n, score: part.score }]))
    .sort((a, b) => b.score - a.score || a.name.localeCompare(b.name, say.language))
  const [best, worst] = [parts[0], parts.at(-1)]
  if (best === undefined || worst === undefined || parts.length < 2) return []
  const variable = say.name(segment.variable)
  const { target } = input.design
  const mean = parts.reduce((total, part) => total + part.score, 0) / parts.length
  const below = parts.filter((part) => part.score < target).length
  const details = {
    variable,
    best: best.name,
    high: say.score(best.score, 1),
    worst: worst.name,
    low: say.score(worst.score, 1),
    gap: say.score(best.score - worst.score, 1),
    target: say.score(target, 0),
    below,
    mean: say.score(mean, 1),
  }
  const blocks: Block[] = [
    { kind: 'finding', tone: below > 0 ? 'bad' : 'good', text: say.text(texts.segmentFinding, details) },
    {
      kind: 'table',
      caption: say.text(texts.segmentTable, details),
      columns: [
        { title: say.text(texts.rank), format: { kind: 'integer' }, align: 'center' },
        { title: variable },
        { title: say.text(texts.n), format: { kind: 'integer' } },
        { title: say.text(texts.score), format: oneDecimal },
        { title: say.text(texts.gapToMean), format: oneDecimal },
        { title: say.text(texts.gapToBest), format: oneDecimal },
      ],
      rows: parts.map((part) => [
        1 + parts.filter((other) => other.score > part.score).length,
        part.name,
        part.n,
        { value: part.score, tone: part.score < target ? 'bad' : 'neutral' },
        part.score - mean,
        part.score - best.score,
      ]),
      notes: [say.text(texts.meanNote, details)],
    },
    {
      kind: 'figure',
      caption: say.text(texts.segmentFigure, details),
      description: say.text(texts.segmentFigureDescription, details),
      chart: {
        kind: 'bar',
        orientation: 'horizontal',
        bars: parts.map((part) => ({ name: part.name, value: part.score })),
        axis: { title: say.text(texts.indexScore), min: 0, max: 100, digits: 1, quantity: 'score' },
        lines: [{ name: say.text(texts.targetLine, details), value: target }],
      },
    },
  ]
  return [{ title: say.text(texts.bySegment, { variable }), blocks }]
}
