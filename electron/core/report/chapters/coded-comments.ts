import type { Block, Cell, FigureBlock, TableBlock } from '#shared/document/block.ts'
import { commentTexts as texts } from '#shared/messages/report/comments.ts'
import type { ReportInput } from '../report-input.ts'
import type { ChapterContext, Section } from './chapter.ts'

type Coded = ReportInput['codedComments'][number]

/** More codes than this make a long table of single comments. */
const mostCodes = 20
/** Words told to a reader who cannot see the cloud. */
const mostTold = 8

/** What customers wrote, as codes with counts and as a cloud of their words; one section an open question that was coded. */
export function codedCommentSections({ input, say }: ChapterContext): Section[] {
  return input.codedComments.map((question) => ({
    title: say.text(texts.title, { variable: say.name(question.variable) }),
    blocks: [...finding(question, say), codeTable(question, say), ...cloud(question, say)],
  }))
}

type Say = ChapterContext['say']

function finding({ variable, comments, coded, codes }: Coded, say: Say): Block[] {
  const [first] = byCount(codes)
  if (first === undefined) return []
  const details = {
    variable: say.name(variable),
    comments: say.integer(comments),
    coded: say.integer(coded),
    code: first.name,
    count: say.integer(first.comments),
    share: say.share(first.comments / comments),
  }
  return [{ kind: 'finding', tone: 'neutral', text: say.text(texts.coded, details) }]
}

function codeTable({ variable, comments, codes }: Coded, say: Say): TableBlock {
  const sorted = byCount(codes)
  const shown = sorted.slice(0, mostCodes)
  const left = sorted.length - shown.length
  const grouped = shown.some(({ group }) => group !== '')
  return {
    kind: 'table',
    caption: say.text(texts.codes, { variable: say.name(variable) }),
    columns: [
      { title: say.text(texts.code), align: 'left' },
      ...(grouped ? [{ title: say.text(texts.group), align: 'left' } as const] : []),
      { ...say.heading(texts.count), align: 'right', format: { kind: 'integer' } },
      { ...say.heading(texts.share), align: 'right', format: { kind: 'share', digits: 1 } },
    ],
    rows: shown.map(({ name, group, comments: count }): Cell[] => [
      name,
      ...(grouped ? [group] : []),
      count,
      count / comments,
    ]),
    notes: [say.text(texts.note), ...(left === 0 ? [] : [say.text(texts.others, { n: left })])],
  }
}

function cloud({ variable, words }: Coded, say: Say): FigureBlock[] {
  if (words.length === 0) return []
  const told = words.slice(0, mostTold).map(({ word, comments }) => `${word} ${say.integer(comments)}`)
  return [
    {
      kind: 'figure',
      caption: say.text(texts.cloud, { variable: say.name(variable) }),
      description: say.text(texts.cloudDescription, { words: say.list(told) }),
      chart: { kind: 'wordCloud', words: words.map(({ word, comments }) => ({ text: word, value: comments })) },
    },
  ]
}

/** The codes that comments have, the most frequent first; equals in the order of the frame. */
function byCount(codes: Coded['codes']): Coded['codes'] {
  return codes.filter(({ comments }) => comments > 0).sort((a, b) => b.comments - a.comments)
}
