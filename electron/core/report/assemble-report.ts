import { createSay } from '#shared/analyses/common/say.ts'
import type { Block } from '#shared/document/block.ts'
import { withDecimals } from '#shared/document/with-decimals.ts'
import { fill, type Language } from '#shared/messages/language.ts'
import { outlineTexts } from '#shared/messages/report/outline.ts'
import { appendices } from './chapters/appendices.ts'
import type { Chapter, ChapterContext } from './chapters/chapter.ts'
import { codedCommentSections } from './chapters/coded-comments.ts'
import { coverBlock } from './chapters/cover.ts'
import { methodChapter } from './chapters/method.ts'
import { planChapter } from './chapters/plan.ts'
import { reliabilityChapter } from './chapters/reliability.ts'
import { rootCausesChapter } from './chapters/root-causes.ts'
import { scoresChapter } from './chapters/scores.ts'
import { snapshotSections } from './chapters/snapshot-section.ts'
import { summaryChapter } from './chapters/summary.ts'
import { surveyChapter } from './chapters/survey.ts'
import { weightsChapter } from './chapters/weights.ts'
import { numberCaptions } from './number-captions.ts'
import type { ReportInput } from './report-input.ts'

/**
 * Writes the report: cover, contents, one-page summary, survey and sample, reliability, weights, scores, diagnosis, root
 * causes, improvement plan, methods, appendices. A chapter with nothing to show is left out and the numbers close up; the
 * analyses present themselves. The same blocks are shown on the screen and printed. Gives no block at all when there is
 * nothing to report.
 */
export function assembleReport(input: ReportInput, language: Language): Block[] {
  const labels = Object.fromEntries(input.variables.map(({ name, label }) => [name, label === '' ? name : label]))
  const context: ChapterContext = { input, labels, say: createSay({ language, labels, decimals: input.decimals }) }
  const body = [
    surveyChapter(context),
    reliabilityChapter(context),
    weightsChapter(context),
    scoresChapter(context),
    diagnosisChapter(context),
    rootCausesChapter(context),
    planChapter(context),
    ...appendices(context),
  ].filter(hasContent)
  if (body.length === 0) return []
  const at = body.findIndex((chapter) => chapter.kind === 'appendix')
  const split = at < 0 ? body.length : at
  const chapters = [
    summaryChapter(context),
    ...body.slice(0, split),
    methodChapter(context, body),
    ...body.slice(split),
  ]
  return numberCaptions(
    [
      coverBlock(context),
      { kind: 'pageBreak' },
      { kind: 'contents', title: fill(outlineTexts.contents, language) },
      ...withDecimals(numbered(chapters.filter(hasContent), language), input.decimals),
    ],
    language,
  )
}

function diagnosisChapter(context: ChapterContext): Chapter {
  return {
    title: context.say.text(outlineTexts.diagnosis),
    kind: 'numbered',
    lead: [],
    sections: [
      ...snapshotSections(context, (analysis) => analysis.stage === 'diagnosis'),
      ...codedCommentSections(context),
    ],
  }
}

function hasContent({ lead, sections }: Chapter): boolean {
  return lead.length > 0 || sections.length > 0
}

/** Every chapter on a new page, numbered 1, 2 … with sections 1.1, 1.2 …; appendices A, B …; sections of the others are not in the contents */
function numbered(chapters: readonly Chapter[], language: Language): Block[] {
  let number = 0
  let letter = 0
  return chapters.flatMap((chapter): Block[] => {
    const { title, kind, lead, sections } = chapter
    if (kind === 'numbered') number++
    const name = kind === 'appendix' ? String.fromCharCode(65 + letter++) : String(number)
    const heading =
      kind === 'plain'
        ? title
        : kind === 'numbered'
          ? `${name}　${title}`
          : fill(outlineTexts.appendix, language, { letter: name, title })
    const body = sections.flatMap((section, index): Block[] => {
      const prefix = kind === 'plain' ? '' : `${name}.${index + 1}　`
      return [{ kind: 'heading', level: kind === 'plain' ? 3 : 2, text: prefix + section.title }, ...section.blocks]
    })
    return [{ kind: 'pageBreak' }, { kind: 'heading', level: 1, text: heading }, ...lead, ...body]
  })
}
