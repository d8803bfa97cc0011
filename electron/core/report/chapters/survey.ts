import type { Block } from '#shared/document/block.ts'
import { exclusionTitle } from '#shared/messages/exclusion-title.ts'
import { outlineTexts } from '#shared/messages/report/outline.ts'
import { surveyTexts as texts } from '#shared/messages/report/survey.ts'
import { routineRound } from '#shared/survey/sample-advice.ts'
import { passesGate, responseRate, validRate } from '#shared/survey/survey-rates.ts'
import type { WaveReturn } from '../report-input.ts'
import type { Chapter, ChapterContext, Section } from './chapter.ts'
import { snapshotSections } from './snapshot-section.ts'

/** 1 Survey and sample: three counts kept apart, the 60 % gate, the profile of the respondents. */
export function surveyChapter(context: ChapterContext): Chapter {
  const { say, input } = context
  const returns: Section[] =
    input.returns.length === 0 ? [] : [{ title: say.text(texts.returns), blocks: returnBlocks(context) }]
  const profile = snapshotSections(context, ({ stage, id }) => stage === 'data' && id !== 'descriptives')
  return { title: say.text(outlineTexts.survey), kind: 'numbered', lead: [], sections: [...returns, ...profile] }
}

function returnBlocks(context: ChapterContext): Block[] {
  const { say, input } = context
  const current = input.returns.at(-1)
  return [
    ...(current === undefined ? [] : verdicts(current, context)),
    ...input.returns.flatMap((wave) => mismatch(wave, context)),
    {
      kind: 'table',
      caption: say.text(texts.returnsTable),
      columns: [
        { title: say.text(texts.wave) },
        { title: say.text(texts.distributed), format: { kind: 'integer' } },
        { title: say.text(texts.returned), format: { kind: 'integer' } },
        { title: say.text(texts.responseRate), format: { kind: 'share', digits: 1 } },
        { title: say.text(texts.entered), format: { kind: 'integer' } },
        { title: say.text(texts.valid), format: { kind: 'integer' } },
        { title: say.text(texts.validRate), format: { kind: 'share', digits: 1 } },
      ],
      rows: input.returns.map((wave) => [
        wave.wave ?? say.text(texts.wholeSurvey),
        wave.distributed,
        wave.returned,
        responseRate(wave),
        wave.total,
        wave.valid,
        validRate(wave),
      ]),
      notes: [say.text(texts.ratesNote)],
    },
    ...exclusionTable(context),
  ]
}

/** Who was left out and why: a reader has to be able to see that no unwelcome answer was dropped. */
function exclusionTable({ say, input }: ChapterContext): Block[] {
  if (input.exclusions.length === 0) return []
  return [
    {
      kind: 'table',
      caption: say.text(texts.exclusions),
      columns: [
        { title: say.text(texts.exclusionReason) },
        { title: say.text(texts.exclusionCount), format: { kind: 'integer' } },
        { title: say.text(texts.exclusionDates) },
      ],
      rows: input.exclusions.map(({ reason, count, first, last }) => {
        const title = exclusionTitle(reason)
        const days = [...new Set([first.slice(0, 10), last.slice(0, 10)])]
        return [title === null ? reason : say.text(title), count, days.join(' – ')]
      }),
      notes: [say.text(texts.exclusionsNote)],
    },
  ]
}

function verdicts(current: WaveReturn, { say }: ChapterContext): Block[] {
  const rate = responseRate(current)
  const details = {
    distributed: say.integer(current.distributed),
    returned: say.integer(current.returned),
    rate: say.share(rate),
  }
  const passed = rate !== null && passesGate(rate)
  const gate = rate === null ? texts.gateUnknown : passed ? texts.gatePassed : texts.gateFailed
  const enough = current.valid >= routineRound
  const ofReturned = validRate(current)
  return [
    { kind: 'finding', tone: rate === null ? 'neutral' : passed ? 'good' : 'bad', text: say.text(gate, details) },
    {
      kind: 'finding',
      tone: enough ? 'good' : 'bad',
      text: say.text(enough ? texts.enoughForms : texts.tooFewForms, {
        valid: say.integer(current.valid),
        rate: ofReturned === null ? '' : say.text(texts.validOfReturned, { rate: say.share(ofReturned) }),
      }),
    },
  ]
}

function mismatch(wave: WaveReturn, { say }: ChapterContext): Block[] {
  if (wave.returned === null || wave.returned === wave.total) return []
  const text = say.text(texts.countDiffers, {
    wave: wave.wave ?? say.text(texts.wholeSurvey),
    returned: say.integer(wave.returned),
    total: say.integer(wave.total),
  })
  return [{ kind: 'finding', tone: 'bad', text }]
}
